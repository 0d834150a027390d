import { describe, expect, it } from 'vitest'
import type { Known } from '../../src/org/located'
import { problemLog } from '../../src/org/problems'
import { soundRole } from '../../src/org/roleReferences'
import type { Role } from '../../src/org/schema'
import { aRole } from '../builders'

const ids = Array.from({ length: 60 }, (_, i) => `r${i}`)

/** A role made sound, and what was reported on the way. */
function sound(role: Role) {
  const { problems, report } = problemLog({ roles: [role] })
  const known: Known = {
    teams: new Set(['eng', 'ops', 'sre']),
    ends: new Set(['eng', 'ops', 'sre', 'a', 'b', ...ids]),
    qualities: new Set(['go', 'git', 'sql']),
    unassigned: 'unassigned',
    report,
    suggest: () => '',
  }
  return {
    role: soundRole({ entry: role, at: ['roles', 0] }, known),
    said: problems.map(({ message }) => message),
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
  ])('with %j is left as it is', (said) => {
    const role = aRole({ teams: ['eng'], ...said })
    const { role: same, said: problems } = sound(role)
    expect(same).toBe(role)
    expect(problems).toEqual([])
  })

  it('with very many references is sound too', () => {
    const role = aRole({ teams: ['eng'], reportsTo: ids })
    expect(sound(role)).toEqual({ role, said: [] })
    expect(sound(role).role).not.toBe(role)
    const fifty = aRole({ teams: ['eng'], reportsTo: ids.slice(0, 50) })
    expect(sound(fifty).role).not.toBe(fifty)
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
  ])('with %j becomes one with %j', (said, made, messages) => {
    const found = sound(aRole({ teams: ['eng'], ...said }))
    expect(found.role).toEqual(aRole({ teams: ['eng'], ...made }))
    expect('status' in found.role).toBe('status' in made)
    expect('qualities' in found.role).toBe('qualities' in made)
    expect('reportsTo' in found.role).toBe('reportsTo' in made)
    expect(found.said).toEqual(messages)
  })
})
