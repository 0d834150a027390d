import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { indexOrg } from '../../src/org/model/indexOrg'
import { anOrg, aRole, aTeam } from '../builders'
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

  it('draws the first fifty of its roles, teams and relations, and the others when asked', async () => {
    const ids = Array.from({ length: 60 }, (_, i) => i)
    const org = anOrg({
      teams: [aTeam(), ...ids.map((i) => aTeam({ id: `t-${i}`, parent: 'team' }))],
      roles: ids.map((i) => aRole({ id: `r-${i}`, ...(i === 59 && { teams: ['t-0', 'team'] }) })),
      relations: ids.map((i) => ({ from: 'team', to: `r-${i}`, kind: 'advises' })),
    })
    details('/team/team', indexOrg(org))
    for (const [title, button] of [
      ['Roles', 'Show all 60 roles'],
      ['Teams', 'Show all 60 teams'],
      ['Advises', 'Show all 60 entries'],
    ] as const) {
      expect(rows(title)).toHaveLength(50)
      await userEvent.click(screen.getByRole('button', { name: button }))
      expect(rows(title)).toHaveLength(60)
    }
    expect(rows('Roles').at(-1)).toBe('R 59guest')
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
