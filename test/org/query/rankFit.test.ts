import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexOrg, type OrgIndex } from '../../../src/org/model/indexOrg'
import type { Id, Role } from '../../../src/org/model/schema'
import { rankFit } from '../../../src/org/query/rankFit'
import { anOrg, aQuality, aRole, aTeam } from '../../builders'

const qualityIds = ['go', 'k8s', 'git', 'sql', 'ops']

describe('rankFit', () => {
  it('ranks by the share of the necessary, then of the useful, then of the unstated', () => {
    const index = indexRoles([
      aRole({ id: 'half', qualities: { necessary: ['go', 'sql'] } }),
      aRole({ id: 'whole', qualities: { necessary: ['go'], useful: ['sql'] } }),
      aRole({
        id: 'whole-and-unstated',
        qualities: { necessary: ['go'], useful: ['k8s'], unstated: ['sql'] },
      }),
      aRole({ id: 'whole-and-useful', qualities: { necessary: ['go'], useful: ['k8s'] } }),
    ])
    expect(rankedIds(index, ['go', 'k8s'])).toEqual([
      'whole-and-useful',
      'whole-and-unstated',
      'whole',
      'half',
    ])
  })

  it('takes the next list for a role without necessary ones', () => {
    const index = indexRoles([
      aRole({ id: 'little', qualities: { unstated: ['go', 'k8s', 'git'] } }),
      aRole({ id: 'much', qualities: { necessary: ['go', 'k8s'] } }),
      aRole({ id: 'all', qualities: { useful: ['go'] } }),
    ])
    expect(rankedIds(index, ['go'])).toEqual(['all', 'much', 'little'])
  })

  it('puts of equals first what is more in number, then more of the necessary, then first in the file', () => {
    const index = indexRoles([
      aRole({ id: 'one', qualities: { necessary: ['go'] } }),
      aRole({ id: 'useful', qualities: { useful: ['go', 'k8s'] } }),
      aRole({ id: 'necessary', qualities: { necessary: ['go', 'k8s'] } }),
      aRole({ id: 'necessary-too', qualities: { necessary: ['k8s', 'go'] } }),
    ])
    expect(rankedIds(index, ['go', 'k8s'])).toEqual(['necessary', 'necessary-too', 'useful', 'one'])
  })

  it('says of each list what is covered and what is missing', () => {
    const index = indexRoles([aRole({ id: 'a', qualities: { necessary: ['go', 'k8s'], unstated: ['git'] } })])
    const [first] = rankFit(index, { quality: ['go'], status: [] }).ranked
    expect(
      first?.coverages.map(({ need, covered, missing }) => [
        need,
        covered.map(({ id }) => id),
        missing.map(({ id }) => id),
      ]),
    ).toEqual([
      ['necessary', ['go'], ['k8s']],
      ['unstated', [], ['git']],
    ])
  })

  it('keeps apart what asks for other things, and what asks for nothing', () => {
    const index = indexRoles([
      aRole({ id: 'none' }),
      aRole({ id: 'other', qualities: { useful: ['sql'] } }),
      aRole({ id: 'some', qualities: { useful: ['go'] } }),
    ])
    const fit = rankFit(index, { quality: ['go', 'nope'], status: [] })
    expect(fit.ranked.map(({ role }) => role.id)).toEqual(['some'])
    expect(fit.unmatched.map(({ role }) => role.id)).toEqual(['other'])
    expect(fit.withoutQualities.map(({ id }) => id)).toEqual(['none'])
    expect(rankedIds(index, ['nope'])).toEqual([])
  })

  it('is narrowed by team, its sub-teams included, and by status', () => {
    const qualities = { necessary: ['go'] }
    const index = indexRoles([
      aRole({ id: 'a', qualities, teams: ['sub'], status: 'vacant' }),
      aRole({ id: 'b', qualities, teams: ['sub'] }),
      aRole({ id: 'c', qualities, teams: ['other'], status: 'vacant' }),
    ])
    expect(rankedIds(index, ['go'], { in: 'team' })).toEqual(['a', 'b'])
    expect(rankedIds(index, ['go'], { status: ['vacant'] })).toEqual(['a', 'c'])
    expect(rankedIds(index, ['go'], { in: 'team', status: ['vacant'] })).toEqual(['a'])
    expect(rankedIds(index, ['go'], { in: 'nowhere' })).toEqual(['a', 'b', 'c'])
  })

  it('ranks first a role that asks for all that is ticked and nothing else', () => {
    fc.assert(
      fc.property(anyRoles, fc.subarray(qualityIds, { minLength: 1 }), (some, ticked) => {
        const index = indexRoles([...some, aRole({ id: 'exact', qualities: { necessary: ticked } })])
        const order = rankedIds(index, ticked)
        const before = order.slice(0, order.indexOf('exact'))
        // Only its likes may stand before it.
        for (const id of before)
          expect((index.qualitiesByRole.get(id) ?? []).map(({ quality }) => quality.id).sort()).toEqual(
            [...ticked].sort(),
          )
      }),
    )
  })

  it('lists every role once, whatever is ticked, and never says more than there is', () => {
    fc.assert(
      fc.property(anyRoles, fc.subarray([...qualityIds, 'nope']), (some, ticked) => {
        const index = indexRoles(some)
        const { ranked, unmatched, withoutQualities } = rankFit(index, { quality: ticked, status: [] })
        const ids = [
          ...[...ranked, ...unmatched].map(({ role }) => role.id),
          ...withoutQualities.map(({ id }) => id),
        ]
        expect(ids.sort()).toEqual(some.map(({ id }) => id).sort())
        for (const { role, coverages } of [...ranked, ...unmatched])
          expect(coverages.flatMap(({ covered, missing }) => [...covered, ...missing]).length).toBe(
            index.qualitiesByRole.get(role.id)?.length,
          )
      }),
    )
  })
})

const anyQualityLists = fc.shuffledSubarray(qualityIds).chain((ids) =>
  fc.tuple(fc.nat(ids.length), fc.nat(ids.length)).map(([a, b]) => ({
    necessary: ids.slice(0, Math.min(a, b)),
    useful: ids.slice(Math.min(a, b), Math.max(a, b)),
    unstated: ids.slice(Math.max(a, b)),
  })),
)

const anyRoles = fc
  .array(anyQualityLists, { maxLength: 8 })
  .map((listsOfRoles) => listsOfRoles.map((qualities, i) => aRole({ id: `r-${i}`, qualities })))

function indexRoles(roles: Role[]): OrgIndex {
  return indexOrg(
    anOrg({
      teams: [aTeam(), aTeam({ id: 'sub', parent: 'team' }), aTeam({ id: 'other' })],
      qualities: qualityIds.map((id) => aQuality({ id })),
      roles,
    }),
  )
}

function rankedIds(
  index: OrgIndex,
  quality: Id[],
  narrowing: Partial<Parameters<typeof rankFit>[1]> = {},
): Id[] {
  return rankFit(index, { quality, status: [], ...narrowing }).ranked.map(({ role }) => role.id)
}
