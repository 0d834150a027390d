import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { indexOrg } from '../../src/org/model/indexOrg'
import { anOrg, aRole, aTeam } from '../builders'
import { getSectionTitles, renderDetails, withinSection } from './renderDetails'

describe('TeamDetails', () => {
  it('shows its kind, roles, sub-teams and leader', () => {
    renderDetails('/team/eng')
    expect(screen.getByText('Cross-functional team')).toBeInTheDocument()
    expect(getSectionTitles()).toEqual(['Responsibilities', 'Roles', 'Teams', 'Led by'])
    expect(getRowTexts('Roles')).toEqual(['Technology Leadfilled', 'Engineervacant'])
    expect(getRowTexts('Teams')).toEqual(['Sre'])
  })

  it('marks guests', () => {
    renderDetails('/team/ops')
    expect(getRowTexts('Roles')).toEqual([
      'Bare',
      '<img src=x onerror=alert(1)>',
      'Technology Leadguest, filled',
    ])
  })

  it('renders fifty of its roles, teams and relations, and the others on demand', async () => {
    const ids = Array.from({ length: 60 }, (_, i) => i)
    const org = anOrg({
      teams: [aTeam(), ...ids.map((i) => aTeam({ id: `t-${i}`, parent: 'team' }))],
      roles: ids.map((i) => aRole({ id: `r-${i}`, ...(i === 59 && { teams: ['t-0', 'team'] }) })),
      relations: ids.map((i) => ({ from: 'team', to: `r-${i}`, kind: 'advises' })),
    })
    renderDetails('/team/team', indexOrg(org))
    for (const [title, button] of [
      ['Roles', 'Show all 60 roles'],
      ['Teams', 'Show all 60 teams'],
      ['Advises', 'Show all 60 entries'],
    ] as const) {
      expect(getRowTexts(title)).toHaveLength(50)
      await userEvent.click(screen.getByRole('button', { name: button }))
      expect(getRowTexts(title)).toHaveLength(60)
    }
    expect(getRowTexts('Roles').at(-1)).toBe('R 59guest')
  })

  it('has no sections for a team without data', () => {
    renderDetails('/team/sre')
    expect(getSectionTitles()).toEqual(['Coordinated by'])
    expect(screen.queryByText(/team$/i)).not.toBeInTheDocument()
  })
})

function getRowTexts(title: string) {
  return withinSection(title)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)
}
