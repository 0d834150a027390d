import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { insertGaps } from '../../src/matrix/insertGaps'

describe('insertGaps', () => {
  it('puts gaps before, between and after rendered items', () => {
    expect(insertGaps([2, 3, 7], 10, 32)).toEqual([
      { at: 0, gap: 64 },
      { at: 2 },
      { at: 3 },
      { at: 4, gap: 96 },
      { at: 7 },
      { at: 8, gap: 64 },
    ])
    expect(insertGaps([0, 1], 2, 32)).toEqual([{ at: 0 }, { at: 1 }])
    expect(insertGaps([], 3, 32)).toEqual([{ at: 0, gap: 96 }])
    expect(insertGaps([], 0, 32)).toEqual([])
  })

  it('keeps the total size of all items and never puts two gaps in a row', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.uniqueArray(fc.nat(200)), (count, some) => {
        const drawn = some.filter((at) => at < count).sort((a, b) => a - b)
        const slots = insertGaps(drawn, count, 7)
        expect(slots.reduce((sum, { gap = 7 }) => sum + gap, 0)).toBe(count * 7)
        expect(slots.flatMap(({ at, gap }) => (gap === undefined ? [at] : []))).toEqual(drawn)
        expect(slots.some(({ gap }, i) => gap !== undefined && slots[i + 1]?.gap !== undefined)).toBe(false)
      }),
    )
  })
})
