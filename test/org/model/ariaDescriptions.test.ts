import { describe, expect, it } from 'vitest'
import {
  appendChange,
  describeRole,
  describeTeam,
  formatHolders,
  getNeedSymbol,
  getStatusLabel,
} from '../../../src/org/model/ariaDescriptions'
import type { Role, Team } from '../../../src/org/model/schema'
import { pluralize } from '../../../src/org/text/pluralize'
import { aQuality, aRole, aTeam } from '../../builders'

describe('what is said aloud', () => {
  const go = aQuality({ id: 'go' })

  it.each<[Partial<Role>, string, string]>([
    [{}, 'Shop', 'Shop'],
    [{ status: 'vacant' }, 'Shop', 'Shop, vacant'],
    [{ holders: [{ name: 'Al', note: 'till May' }, { name: 'Bo' }] }, 'Shop', 'Shop, filled, held by Al, Bo'],
    [{ status: 'draft' }, '', 'draft'],
  ])('of the role %j in %j is %j', (overrides, location, description) => {
    expect(describeRole(aRole(overrides), location, [])).toBe(description)
  })

  it('of a role that matches is by what', () => {
    const why = (['necessary', 'useful', 'unstated'] as const).map((need) => ({ quality: go, need }))
    expect(describeRole(aRole(), 'Shop', why)).toBe(
      'Shop, matches Go (necessary), Go (useful), Go (asked for)',
    )
  })

  it.each<[Partial<Team>, string, number, number, number | undefined, string]>([
    [{}, '', 0, 0, undefined, 'Team, 0 roles'],
    [{ kind: 'functional' }, 'House', 1, 1, undefined, 'Team in House, 1 role, 1 team'],
    [{ kind: 'external' }, '', 2, 3, 0, 'external team, 2 roles, 3 teams, 0 matches'],
    [{ kind: 'cross-functional' }, 'House', 2, 0, 1, 'cross-functional team in House, 2 roles, 1 match'],
  ])(
    'of the team %j in %j with %i roles and %i teams, of which %j match, is %j',
    (overrides, parentName, roles, teams, matchCount, description) => {
      expect(describeTeam(aTeam(overrides), parentName, { roles, teams }, matchCount)).toBe(description)
    },
  )

  it('has what became of it at its end', () => {
    expect(appendChange('Shop', undefined)).toBe('Shop')
    expect(appendChange('Shop', 'Moved, now vacant')).toBe('Shop, moved, now vacant')
    expect(appendChange('', 'New')).toBe('new')
  })

  it('is of holders, statuses, needs and numbers', () => {
    expect(formatHolders(aRole())).toBe('')
    expect(formatHolders(aRole({ holders: [{ name: 'Al', note: 'till May' }, { name: 'Bo' }] }))).toBe(
      'Al · till May, Bo',
    )
    expect(getStatusLabel(aRole())).toBe('')
    expect(getStatusLabel(aRole({ status: 'vacant' }))).toBe('Vacant')
    expect((['necessary', 'useful', 'unstated'] as const).map(getNeedSymbol)).toEqual(['●', '○', '◦'])
    expect([0, 1, 2].map((count) => pluralize(count, 'match', 'matches'))).toEqual([
      '0 matches',
      '1 match',
      '2 matches',
    ])
    expect(pluralize(1000, 'role')).toMatch(/^1,?000 roles$/)
  })
})
