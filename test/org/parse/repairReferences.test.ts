import { describe, expect, it } from 'vitest'
import { parseOrg } from '../../../src/org/parse/parseOrg'
import { anOrg, aQuality, aRole, aTeam } from '../../builders'
import { createFileWithRole, listMessages, listProblems, parseOrThrow } from '../parseHelpers'

const parseRole = (overrides: object) => parseOrThrow(createFileWithRole(overrides)).org.roles[0]

describe('a duplicate id', () => {
  it('leaves the first entry', () => {
    const file = anOrg({ roles: [aRole({ name: 'First' }), aRole({ name: 'Second' })] })
    expect(parseOrThrow(file).org.roles).toEqual([aRole({ name: 'First' })])
    expect(listProblems(file)).toEqual(['duplicate-id /roles/1/id'])
  })

  it('is one that a team and a role share, for they share one space', () => {
    expect(listProblems(anOrg({ roles: [aRole({ id: 'team' })] }))).toEqual(['duplicate-id /roles/0/id'])
  })

  it('is not one that a quality shares with a role', () => {
    expect(listProblems(anOrg({ roles: [aRole()], qualities: [aQuality({ id: 'role' })] }))).toEqual([])
  })
})

describe('a reference to what is not there', () => {
  it('says what may have been meant', () => {
    const file = {
      ...createFileWithRole({ qualities: { necessary: ['contianers'] } }),
      qualities: [aQuality({ id: 'containers' })],
    }
    expect(listMessages(file)).toEqual([
      'roles[0].qualities.necessary[0]: no quality "contianers"; did you mean "containers"?',
    ])
    expect(parseOrThrow(file).org.roles).toEqual([aRole({ qualities: { necessary: [] } })])
  })

  it('for a home gathers the role under "Unassigned", at the end', () => {
    const file = anOrg({ roles: [aRole({ teams: ['gone', 'team'] }), aRole({ id: 'b', teams: ['gone'] })] })
    const { org } = parseOrThrow(file)
    expect(org.teams).toEqual([aTeam(), { id: 'unassigned', name: 'Unassigned' }])
    expect(org.roles.map(({ teams }) => teams)).toEqual([['unassigned', 'team'], ['unassigned']])
    expect(listMessages(file)).toEqual([
      'roles[0].teams[0]: no team "gone"; the role is shown under "Unassigned"',
      'roles[1].teams[0]: no team "gone"; the role is shown under "Unassigned"',
    ])
  })

  it('finds a free id for "Unassigned"', () => {
    const teams = [aTeam({ id: 'unassigned' })]
    const { org } = parseOrThrow(anOrg({ teams, roles: [aRole({ id: 'unassigned-2', teams: ['gone'] })] }))
    expect(org.teams.at(-1)).toEqual({ id: 'unassigned-3', name: 'Unassigned' })
  })

  it('is left out anywhere else', () => {
    const file = anOrg({
      teams: [aTeam({ parent: 'role' })],
      roles: [aRole({ teams: ['team', 'gone'], reportsTo: ['gone', 'team'] })],
      relations: [
        { from: 'gone', to: 'missing', kind: 'leads' },
        { from: 'team', to: 'missing', kind: 'leads' },
        { from: 'team', to: 'role', kind: 'leads' },
      ],
    })
    expect(parseOrThrow(file).org).toEqual(
      anOrg({
        roles: [aRole({ reportsTo: ['team'] })],
        relations: [{ from: 'team', to: 'role', kind: 'leads' }],
      }),
    )
    expect(listProblems(file)).toEqual([
      'missing-reference /teams/0/parent',
      'missing-reference /roles/0/reportsTo/0',
      'missing-reference /roles/0/teams/1',
      'missing-reference /relations/0/from',
      'missing-reference /relations/1/to',
    ])
  })

  it('in a text is reported, and the text stays', () => {
    const summary = '[a](role:gone) [b](team:team) [c](role:sosie) [d](quality:team)'
    const file = { ...createFileWithRole({ summary, aliases: ['SOSIE'] }), summary: '[e](role:Not_An_Id)' }
    expect(parseOrThrow(file).org.roles[0]?.summary).toBe(summary)
    expect(listMessages(file)).toEqual([
      'summary: no role "Not_An_Id"; the link is shown as plain text',
      'roles[0].summary: no role "gone"; the link is shown as plain text',
      'roles[0].summary: no quality "team"; the link is shown as plain text',
    ])
  })
})

describe('a circle', () => {
  it('of parents is cut at its last link', () => {
    const file = anOrg({
      teams: [
        aTeam({ id: 'a', parent: 'b' }),
        aTeam({ id: 'b', parent: 'c' }),
        aTeam({ id: 'c', parent: 'a' }),
      ],
    })
    expect(parseOrThrow(file).org.teams.map(({ parent }) => parent)).toEqual(['b', 'c', undefined])
    expect(listMessages(file)).toEqual([
      'teams[2].parent: a team can not be part of itself: c → a → b → c; this link is cut',
    ])
  })

  it('of reporting lines is cut at its last link, and the others stay', () => {
    const file = anOrg({
      roles: [aRole({ id: 'a', reportsTo: ['b', 'team'] }), aRole({ id: 'b', reportsTo: ['team', 'a'] })],
    })
    expect(parseOrThrow(file).org.roles.map(({ reportsTo }) => reportsTo)).toEqual([['b', 'team'], ['team']])
    expect(listMessages(file)).toEqual([
      'roles[1].reportsTo[1]: nobody can report to themselves: b → a → b; this link is cut',
    ])
  })

  it('may be of one', () => {
    expect(listMessages(anOrg({ teams: [aTeam({ parent: 'team' })] }))).toEqual([
      'teams[0].parent: a team can not be part of itself: team → team; this link is cut',
    ])
    expect(listProblems(createFileWithRole({ reportsTo: ['role'] }))).toEqual(['circle /roles/0/reportsTo/0'])
  })

  it('is not two ways to the same place', () => {
    const roles = [
      aRole({ id: 'a', reportsTo: ['b', 'c'] }),
      aRole({ id: 'b', reportsTo: ['d'] }),
      aRole({ id: 'c', reportsTo: ['d'] }),
      aRole({ id: 'd' }),
    ]
    expect(listProblems(anOrg({ roles }))).toEqual([])
  })

  it.each(['down', 'up'])('of ten thousand, listed %s the line, is named in short', (way) => {
    const ids = Array.from({ length: 10_000 }, (_, i) => `r${i}`)
    const roles = ids.map((id, i) => aRole({ id, reportsTo: [ids.at((i + 1) % ids.length) ?? ''] }))
    const [message, ...others] = listMessages(anOrg({ roles: way === 'down' ? roles : roles.reverse() }))
    expect(others).toEqual([])
    expect(message).toContain(' → (9989 more) → ')
  })
})

describe('what contradicts itself', () => {
  it('is a relation to itself, which is left out', () => {
    const file = anOrg({ relations: [{ from: 'team', to: 'team', kind: 'leads' }] })
    expect(parseOrThrow(file).org.relations).toEqual([])
    expect(listProblems(file)).toEqual(['self-relation /relations/0'])
  })

  it('is a vacant role with holders, which stand', () => {
    const holders = [{ name: 'Bo' }]
    expect(parseRole({ status: 'vacant', holders })).toEqual(aRole({ holders }))
    expect(listProblems(createFileWithRole({ status: 'vacant', holders }))).toEqual([
      'vacant-with-holders /roles/0/status',
    ])
    expect(listProblems(createFileWithRole({ status: 'vacant', holders: [] }))).toEqual([])
  })

  it('is a quality in two lists, of which the first of necessary, useful, unstated stands', () => {
    const qualities = { unstated: ['a', 'b', 'c'], useful: ['b', 'a'], necessary: ['a'] }
    const file = {
      ...createFileWithRole({ qualities }),
      qualities: ['a', 'b', 'c'].map((id) => aQuality({ id })),
    }
    expect(parseOrThrow(file).org.roles[0]?.qualities).toEqual({
      necessary: ['a'],
      useful: ['b'],
      unstated: ['c'],
    })
    expect(listProblems(file)).toEqual([
      'quality-twice /roles/0/qualities/useful/1',
      'quality-twice /roles/0/qualities/unstated/0',
      'quality-twice /roles/0/qualities/unstated/1',
    ])
  })
})

describe('what is only warned of', () => {
  it('is an unknown key, which is ignored', () => {
    const file = {
      ...createFileWithRole({ nmae: 'x', 'a/b~c': 1, holders: [{ name: 'Bo', age: 3 }] }),
      extra: 1,
    }
    expect(parseOrThrow(file).org).toEqual(anOrg({ roles: [aRole({ holders: [{ name: 'Bo' }] })] }))
    expect(parseOrThrow(file).problems.map(({ severity, pointer }) => `${severity} ${pointer}`)).toEqual([
      'warning /extra',
      'warning /roles/0/holders/0/age',
      'warning /roles/0/nmae',
      'warning /roles/0/a~1b~0c',
    ])
  })

  it('is an alias that is an id of another, or is there twice, by its slug', () => {
    const file = anOrg({
      roles: [
        aRole({ id: 'a', aliases: ['B', 'Same Name'] }),
        aRole({ id: 'b', aliases: ['same  name', 'B', 'team', 'quality'] }),
      ],
      qualities: [aQuality({ aliases: ['Same Name'] })],
    })
    expect(parseOrThrow(file).org).toEqual(file)
    expect(listMessages(file)).toEqual([
      'roles[0].aliases[0]: a link to "b" leads to the id "b", not to this alias',
      'roles[1].aliases[0]: a link to "same-name" leads to an earlier alias, of "a", not to this alias',
    ])
    expect(parseOrThrow(file).problems.every(({ severity }) => severity === 'warning')).toBe(true)
  })
})

describe('teams nested without end', () => {
  it('stand at the top again before the page runs out of stack', () => {
    const teams = Array.from({ length: 10_000 }, (_, i) => ({
      id: `t${i}`,
      name: 'T',
      ...(i > 0 && { parent: `t${i - 1}` }),
    }))
    const parsed = parseOrg({ version: 1, name: 'Deep', teams, roles: [], qualities: [] })
    if (!parsed.ok) throw new Error(parsed.fault.message)
    expect(parsed.problems).toHaveLength(19)
    expect(parsed.problems[0]).toMatchObject({ code: 'too-deep', pointer: '/teams/500/parent' })
    expect(parsed.org.teams.filter(({ parent }) => parent === undefined)).toHaveLength(20)
  })
})
