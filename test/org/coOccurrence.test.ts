import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askedForTogether } from '../../src/org/coOccurrence'
import { indexOrg } from '../../src/org/indexOrg'
import { anOrg, aQuality, aRole } from '../builders'

const all = ['a', 'b', 'c', 'd', 'constructor']

describe('askedForTogether', () => {
  const index = indexOf([['a', 'b', 'd'], ['a', 'd'], ['a', 'c'], ['b'], []])

  it('counts the roles that ask for both, the most first, equal ones in the order of the file', () => {
    expect(together(index, 'a')).toEqual([
      ['d', 2],
      ['b', 1],
      ['c', 1],
    ])
    expect(together(index, 'a', 2)).toHaveLength(2)
    expect(together(index, 'constructor')).toEqual([])
    expect(together(index, 'nope')).toEqual([])
  })

  it('is the same from both sides', () => {
    fc.assert(
      fc.property(fc.array(fc.subarray(all)), (roles) => {
        const index = indexOf(roles)
        const count = (of: string, other: string) => new Map(together(index, of, all.length)).get(other) ?? 0
        for (const one of all) for (const other of all) expect(count(one, other)).toBe(count(other, one))
      }),
    )
  })
})

function indexOf(roles: string[][]) {
  return indexOrg(
    anOrg({
      qualities: all.map((id) => aQuality({ id })),
      roles: roles.map(([first, ...useful], i) =>
        aRole({ id: `r-${i}`, qualities: { necessary: first === undefined ? [] : [first], useful } }),
      ),
    }),
  )
}

function together(...[index, id, most]: Parameters<typeof askedForTogether>): [string, number][] {
  return askedForTogether(index, id, most).map(({ quality, count }) => [quality.id, count])
}
