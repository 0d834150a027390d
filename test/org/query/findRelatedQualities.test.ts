import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexOrg } from '../../../src/org/model/indexOrg'
import { findRelatedQualities } from '../../../src/org/query/findRelatedQualities'
import { anOrg, aQuality, aRole } from '../../builders'

const qualityIds = ['a', 'b', 'c', 'd', 'constructor']

describe('askedForTogether', () => {
  const index = indexRoles([['a', 'b', 'd'], ['a', 'd'], ['a', 'c'], ['b'], []])

  it('counts the roles that ask for both, the most first, equal ones in the order of the file', () => {
    expect(relatedCounts(index, 'a')).toEqual([
      ['d', 2],
      ['b', 1],
      ['c', 1],
    ])
    expect(relatedCounts(index, 'a', 2)).toHaveLength(2)
    expect(relatedCounts(index, 'constructor')).toEqual([])
    expect(relatedCounts(index, 'nope')).toEqual([])
  })

  it('is the same from both sides', () => {
    fc.assert(
      fc.property(fc.array(fc.subarray(qualityIds)), (roles) => {
        const index = indexRoles(roles)
        const count = (of: string, other: string) =>
          new Map(relatedCounts(index, of, qualityIds.length)).get(other) ?? 0
        for (const one of qualityIds)
          for (const other of qualityIds) expect(count(one, other)).toBe(count(other, one))
      }),
    )
  })
})

function indexRoles(roles: string[][]) {
  return indexOrg(
    anOrg({
      qualities: qualityIds.map((id) => aQuality({ id })),
      roles: roles.map(([first, ...useful], i) =>
        aRole({ id: `r-${i}`, qualities: { necessary: first === undefined ? [] : [first], useful } }),
      ),
    }),
  )
}

function relatedCounts(...[index, id, limit]: Parameters<typeof findRelatedQualities>): [string, number][] {
  return findRelatedQualities(index, id, limit).map(({ quality, count }) => [quality.id, count])
}
