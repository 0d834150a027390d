import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { details, headings, under } from './details'

describe('TeamDetails', () => {
  it('says its kind, roles, sub-teams and leader', () => {
    details('/team/eng')
    expect(screen.getByText('Cross-functional team')).toBeInTheDocument()
    expect(headings()).toEqual(['Responsibilities', 'Roles', 'Teams', 'Led by'])
    expect(rows('Roles')).toEqual(['Technology Leadfilled', 'Engineervacant'])
    expect(rows('Teams')).toEqual(['Sre'])
  })

  it('marks the roles that are at home elsewhere', () => {
    details('/team/ops')
    expect(rows('Roles')).toEqual(['Bare', '<img src=x onerror=alert(1)>', 'Technology Leadguest, filled'])
  })

  it('says nothing of a team of which nothing is said', () => {
    details('/team/sre')
    expect(headings()).toEqual(['Coordinated by'])
    expect(screen.queryByText(/team$/i)).not.toBeInTheDocument()
  })
})

function rows(title: string) {
  return under(title)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)
}
