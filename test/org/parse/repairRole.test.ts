import { describe, expect, it } from 'vitest'
import type { Role } from '../../../src/org/model/schema'
import { createProblemLog } from '../../../src/org/parse/problemLog'
import { repairRole } from '../../../src/org/parse/repairRole'
import type { ValidationContext } from '../../../src/org/parse/validationContext'
import { aRole } from '../../builders'

const ids = Array.from({ length: 60 }, (_, i) => `r${i}`)

/** A role made sound, and what was reported on the way. */
function repairAndReport(role: Role) {
  const { problems, report } = createProblemLog({ roles: [role] })
  const context: ValidationContext = {
    teamIds: new Set(['eng', 'ops', 'sre']),
    endpointIds: new Set(['eng', 'ops', 'sre', 'a', 'b', ...ids]),
    qualityIds: new Set(['go', 'git', 'sql']),
    unassignedTeamId: 'unassigned',
    report,
    didYouMean: () => '',
  }
  return {
    role: repairRole({ entry: role, path: ['roles', 0] }, context),
    messages: problems.map(({ message }) => message),
  }
}

describe('a role', () => {
  it.each<Partial<Role>>([
    {},
    { teams: ['eng', 'ops'] },
    { reportsTo: ['a', 'ops'], qualities: { necessary: ['go'], useful: ['git'], unstated: ['sql'] } },
    { status: 'vacant' },
    { status: 'vacant', holders: [] },
    { status: 'filled', holders: [{ name: 'Al' }] },
    { holders: [{ name: 'Al' }] },
    { reportsTo: ids.slice(0, 49) },
  ])('with %j is left as it is', (overrides) => {
    const role = aRole({ teams: ['eng'], ...overrides })
    const { role: repaired, messages } = repairAndReport(role)
    expect(repaired).toBe(role)
    expect(messages).toEqual([])
  })

  it('with very many references is sound too', () => {
    const role = aRole({ teams: ['eng'], reportsTo: ids })
    expect(repairAndReport(role)).toEqual({ role, messages: [] })
    expect(repairAndReport(role).role).not.toBe(role)
    const fifty = aRole({ teams: ['eng'], reportsTo: ids.slice(0, 50) })
    expect(repairAndReport(fifty).role).not.toBe(fifty)
  })

  it.each<[said: Partial<Role>, made: Partial<Role>, messages: string[]]>([
    [{ teams: ['eng', 'eng', 'ops'] }, { teams: ['eng', 'ops'] }, []],
    [
      { teams: ['gone', 'eng', 'lost'] },
      { teams: ['unassigned', 'eng'] },
      [
        'roles[0].teams[0]: no team "gone"; the role is shown under "Unassigned"',
        'roles[0].teams[2]: no team "lost"',
      ],
    ],
    [
      { reportsTo: ['a', 'a', 'x', 'b'] },
      { reportsTo: ['a', 'b'] },
      ['roles[0].reportsTo[2]: no role or team "x"'],
    ],
    [
      { qualities: { necessary: ['go', 'go'], useful: ['go', 'x', 'git'], unstated: ['git', 'sql'] } },
      { qualities: { necessary: ['go'], useful: ['git'], unstated: ['sql'] } },
      [
        'roles[0].qualities.useful[1]: no quality "x"',
        'roles[0].qualities.useful[0]: "go" is among the necessary ones already; here it is left out',
        'roles[0].qualities.unstated[0]: "git" is among the useful ones already; here it is left out',
      ],
    ],
    [
      { status: 'draft', reportsTo: ['x'] },
      { status: 'draft', reportsTo: [] },
      ['roles[0].reportsTo[0]: no role or team "x"'],
    ],
    [
      { status: 'vacant', holders: [{ name: 'Al' }] },
      { holders: [{ name: 'Al' }] },
      ['roles[0].status: is "vacant", but the role has holders; the holders stand'],
    ],
  ])('with %j becomes one with %j', (overrides, repaired, messages) => {
    const result = repairAndReport(aRole({ teams: ['eng'], ...overrides }))
    expect(result.role).toEqual(aRole({ teams: ['eng'], ...repaired }))
    expect('status' in result.role).toBe('status' in repaired)
    expect('qualities' in result.role).toBe('qualities' in repaired)
    expect('reportsTo' in result.role).toBe('reportsTo' in repaired)
    expect(result.messages).toEqual(messages)
  })
})
