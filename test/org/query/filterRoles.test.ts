import { describe, expect, it } from 'vitest'
import { indexOrg } from '../../../src/org/model/indexOrg'
import {
  countMatchesByTeam,
  filterRoles,
  getMatchEmphasis,
  type RoleFilter,
} from '../../../src/org/query/filterRoles'
import { anOrg, aQuality, aRole, aTeam } from '../../builders'

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
const emptyFilter: RoleFilter = { quality: [], need: 'either', match: 'all', status: [] }
const filterWith = (criteria: Partial<RoleFilter>) => filterRoles(index, { ...emptyFilter, ...criteria })
const matchingIds = (criteria: Partial<RoleFilter>) => [...filterWith(criteria).roles.keys()]

describe('matchRoles', () => {
  it('matches every role where nothing is asked, or nothing that the organisation has', () => {
    expect(matchingIds({})).toEqual(['a', 'b', 'c', 'd'])
    expect(filterWith({}).isFiltered).toBe(false)
    expect(filterWith({ quality: ['nope'], in: 'nope' })).toMatchObject({ isFiltered: false })
    expect(matchingIds({ quality: ['nope'] })).toEqual(['a', 'b', 'c', 'd'])
  })

  it('asks for all of the qualities, or for any', () => {
    expect(matchingIds({ quality: ['go', 'git'] })).toEqual(['a'])
    expect(matchingIds({ quality: ['go', 'git'], match: 'any' })).toEqual(['a', 'b', 'c'])
  })

  it('counts an unstated quality only as either', () => {
    expect(matchingIds({ quality: ['git'] })).toEqual(['a', 'c'])
    expect(matchingIds({ quality: ['git'], need: 'useful' })).toEqual(['a'])
    expect(matchingIds({ quality: ['git'], need: 'necessary' })).toEqual([])
    expect(matchingIds({ quality: ['go'], need: 'necessary' })).toEqual(['a'])
  })

  it('takes the roles of a team, of its sub-teams, and its guests', () => {
    expect(matchingIds({ in: 'eng' })).toEqual(['a', 'b', 'c'])
    expect(matchingIds({ in: 'ops' })).toEqual(['c', 'd'])
  })

  it('takes holders for filled, and no status for none', () => {
    expect(matchingIds({ status: ['filled'] })).toEqual(['b'])
    expect(matchingIds({ status: ['filled', 'vacant'] })).toEqual(['a', 'b'])
  })

  it('says which of the asked qualities a role has, and in which list', () => {
    const why = filterWith({ quality: ['go', 'git'], match: 'any' }).roles.get('a')
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
  ])('counts beside each further quality what would remain with it: %j', (criteria) => {
    const { qualityCounts } = filterWith(criteria)
    for (const id of index.qualities.keys()) {
      const quality = [...new Set([...(criteria.quality ?? []), id])]
      const chosen = criteria.quality?.includes(id)
      const expected = chosen
        ? [...filterWith(criteria).roles.values()].filter((matchedQualities) =>
            matchedQualities.some((each) => each.quality.id === id),
          ).length
        : matchingIds({ ...criteria, quality }).length
      expect([id, qualityCounts.get(id) ?? 0]).toEqual([id, expected])
    }
  })

  it('counts statuses under the rest of the filter', () => {
    expect(filterWith({ in: 'eng', status: ['filled'] }).statusCounts).toEqual(
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
  ])('criteria', (asked, isFiltered) => {
    expect(filterWith(asked).isFiltered).toBe(isFiltered)
  })

  it('is counted in each team that holds it, as its home', () => {
    expect(Object.fromEntries(countMatchesByTeam(index, filterWith({ quality: ['git'] })))).toEqual({
      ...{ sre: 1, eng: 1, org: 2, ops: 1 },
    })
    expect(
      Object.fromEntries(countMatchesByTeam(index, filterWith({ quality: ['git', 'nope'], in: 'eng' }))),
    ).toEqual({
      ...{ sre: 1, eng: 1, org: 2, ops: 1 },
    })
    expect(countMatchesByTeam(index, filterWith({ quality: ['git'], status: ['draft'] })).size).toBe(0)
  })

  it('is drawn stronger than the rest, and all alike where nothing is asked', () => {
    const emphases = (criteria: Partial<RoleFilter>) =>
      ['a', 'b'].map((id) => getMatchEmphasis(filterWith(criteria), id))
    expect(emphases({})).toEqual(['plain', 'plain'])
    expect(emphases({ quality: ['k8s'] })).toEqual(['matched', 'dimmed'])
  })
})
