import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { insertGaps } from '../../src/matrix/insertGaps'

describe('insertGaps', () => {
  it('puts gaps before, between and after rendered items', () => {
    expect(insertGaps([2, 3, 7], 10, 32)).toEqual([
      { index: 0, gapPx: 64 },
      { index: 2 },
      { index: 3 },
      { index: 4, gapPx: 96 },
      { index: 7 },
      { index: 8, gapPx: 64 },
    ])
    expect(insertGaps([0, 1], 2, 32)).toEqual([{ index: 0 }, { index: 1 }])
    expect(insertGaps([], 3, 32)).toEqual([{ index: 0, gapPx: 96 }])
    expect(insertGaps([], 0, 32)).toEqual([])
  })

  it('keeps the total size of all items and never puts two gaps in a row', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.uniqueArray(fc.nat(200)), (count, some) => {
        const drawn = some.filter((index) => index < count).sort((a, b) => a - b)
        const slots = insertGaps(drawn, count, 7)
        expect(slots.reduce((sum, { gapPx = 7 }) => sum + gapPx, 0)).toBe(count * 7)
        expect(slots.flatMap(({ index, gapPx }) => (gapPx === undefined ? [index] : []))).toEqual(drawn)
        expect(slots.some(({ gapPx }, i) => gapPx !== undefined && slots[i + 1]?.gapPx !== undefined)).toBe(
          false,
        )
      }),
    )
  })
})
