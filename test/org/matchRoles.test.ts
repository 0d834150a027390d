import { describe, expect, it } from 'vitest'
import { indexOrg } from '../../src/org/indexOrg'
import { matchesByTeam, matchRoles, type RoleFilter, strengthOf } from '../../src/org/matchRoles'
import { anOrg, aQuality, aRole, aTeam } from '../builders'

const index = indexOrg(
  anOrg({
    teams: [
      aTeam({ id: 'org' }),
      aTeam({ id: 'eng', parent: 'org' }),
      aTeam({ id: 'sre', parent: 'eng' }),
      aTeam({ id: 'ops', parent: 'org' }),
    ],
    qualities: ['go', 'k8s', 'git'].map((id) => aQuality({ id })),
    roles: [
      aRole({
        id: 'a',
        teams: ['sre'],
        qualities: { necessary: ['go', 'k8s'], useful: ['git'] },
        status: 'vacant',
      }),
      aRole({ id: 'b', teams: ['eng'], qualities: { useful: ['go'] }, holders: [{ name: 'Bo' }] }),
      aRole({ id: 'c', teams: ['ops', 'sre'], qualities: { unstated: ['git'] } }),
      aRole({ id: 'd', teams: ['ops'] }),
    ],
  }),
)
const nothing: RoleFilter = { quality: [], need: 'either', match: 'all', status: [] }
const match = (asked: Partial<RoleFilter>) => matchRoles(index, { ...nothing, ...asked })
const ids = (asked: Partial<RoleFilter>) => [...match(asked).roles.keys()]

describe('matchRoles', () => {
  it('matches every role where nothing is asked, or nothing that the organisation has', () => {
    expect(ids({})).toEqual(['a', 'b', 'c', 'd'])
    expect(match({}).active).toBe(false)
    expect(match({ quality: ['nope'], in: 'nope' })).toMatchObject({ active: false })
    expect(ids({ quality: ['nope'] })).toEqual(['a', 'b', 'c', 'd'])
  })

  it('asks for all of the qualities, or for any', () => {
    expect(ids({ quality: ['go', 'git'] })).toEqual(['a'])
    expect(ids({ quality: ['go', 'git'], match: 'any' })).toEqual(['a', 'b', 'c'])
  })

  it('counts an unstated quality only as either', () => {
    expect(ids({ quality: ['git'] })).toEqual(['a', 'c'])
    expect(ids({ quality: ['git'], need: 'useful' })).toEqual(['a'])
    expect(ids({ quality: ['git'], need: 'necessary' })).toEqual([])
    expect(ids({ quality: ['go'], need: 'necessary' })).toEqual(['a'])
  })

  it('takes the roles of a team, of its sub-teams, and its guests', () => {
    expect(ids({ in: 'eng' })).toEqual(['a', 'b', 'c'])
    expect(ids({ in: 'ops' })).toEqual(['c', 'd'])
  })

  it('takes holders for filled, and no status for none', () => {
    expect(ids({ status: ['filled'] })).toEqual(['b'])
    expect(ids({ status: ['filled', 'vacant'] })).toEqual(['a', 'b'])
  })

  it('says which of the asked qualities a role has, and in which list', () => {
    const why = match({ quality: ['go', 'git'], match: 'any' }).roles.get('a')
    expect(why?.map(({ quality, need }) => [quality.id, need])).toEqual([
      ['go', 'necessary'],
      ['git', 'useful'],
    ])
  })

  it.each<[Partial<RoleFilter>]>([
    [{}],
    [{ quality: ['go'] }],
    [{ quality: ['go'], match: 'any' }],
    [{ quality: ['git'], need: 'useful' }],
    [{ quality: ['k8s'], match: 'any', need: 'necessary', in: 'eng' }],
    [{ status: ['vacant'], quality: ['git'], match: 'any' }],
  ])('counts beside each further quality what would remain with it: %j', (asked) => {
    const { qualityCounts } = match(asked)
    for (const id of index.qualities.keys()) {
      const quality = [...new Set([...(asked.quality ?? []), id])]
      const chosen = asked.quality?.includes(id)
      const expected = chosen
        ? [...match(asked).roles.values()].filter((why) => why.some((each) => each.quality.id === id)).length
        : ids({ ...asked, quality }).length
      expect([id, qualityCounts.get(id) ?? 0]).toEqual([id, expected])
    }
  })

  it('counts statuses under the rest of the filter', () => {
    expect(match({ in: 'eng', status: ['filled'] }).statusCounts).toEqual(
      new Map([
        ['vacant', 1],
        ['filled', 1],
      ]),
    )
  })
})

describe('what matches', () => {
  it.each<[Partial<RoleFilter>, boolean]>([
    [{ quality: ['go'] }, true],
    [{ quality: ['nope', 'go'] }, true],
    [{ in: 'eng' }, true],
    [{ status: ['vacant'] }, true],
    [{ quality: ['nope'] }, false],
    [{ in: 'nope' }, false],
    [{ need: 'useful', match: 'any' }, false],
  ])('is asked for by %j: %s', (asked, active) => {
    expect(match(asked).active).toBe(active)
  })

  it('is counted in each team that holds it, as its home', () => {
    expect(Object.fromEntries(matchesByTeam(index, match({ quality: ['git'] })))).toEqual({
      ...{ sre: 1, eng: 1, org: 2, ops: 1 },
    })
    expect(Object.fromEntries(matchesByTeam(index, match({ quality: ['git', 'nope'], in: 'eng' })))).toEqual({
      ...{ sre: 1, eng: 1, org: 2, ops: 1 },
    })
    expect(matchesByTeam(index, match({ quality: ['git'], status: ['draft'] })).size).toBe(0)
  })

  it('is drawn stronger than the rest, and all alike where nothing is asked', () => {
    const strengths = (asked: Partial<RoleFilter>) => ['a', 'b'].map((id) => strengthOf(match(asked), id))
    expect(strengths({})).toEqual(['plain', 'plain'])
    expect(strengths({ quality: ['k8s'] })).toEqual(['matched', 'dimmed'])
  })
})
