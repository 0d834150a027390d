import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cardFace } from '../../src/graph/cardFace'
import { sheetName, sheetsFor } from '../../src/graph/sheets'
import { makeOrg } from '../organisations'
import { aspects, everyRole, inside, laidOut, layoutNames, organisations } from './placing'

const area = { width: 254, height: 178 }
const MM_PER_PT = 25.4 / 72

describe('a chart on paper', () => {
  it('is one sheet, no larger than need be, where it is small', () => {
    const { sheets, scale } = sheetsFor(laidOut(makeOrg(7)), area)
    expect(sheets).toHaveLength(1)
    expect(scale).toBeCloseTo(25.4 / 96)
  })

  it('is one sheet that it fills where names can be read on it', () => {
    const placed = laidOut(makeOrg(100))
    const { sheets, scale } = sheetsFor(placed, area)
    expect(sheets).toHaveLength(1)
    const [width, height] = [placed.width * scale, placed.height * scale]
    expect(Math.max(width / area.width, height / area.height)).toBeGreaterThan(0.98)
  })

  it('is several where they could not', () => {
    const { sheets } = sheetsFor(laidOut(makeOrg(1000)), area)
    expect(sheets.length).toBeGreaterThan(4)
    expect(sheets.length).toBeLessThan(20)
    expect(sheets.map(sheetName).slice(0, 3)).toEqual(['A1', 'A2', 'A3'])
  })

  it('has every card whole on a sheet, with a name of 6 pt or more', () => {
    fc.assert(
      fc.property(organisations, layoutNames, aspects, (org, layout, aspect) => {
        const placed = laidOut(org, `/?layout=${layout}`, aspect)
        const { sheets, scale, detail } = sheetsFor(placed, area)
        for (const { role, rect } of everyRole(placed)) {
          expect(sheets.some(({ window }) => inside(rect, window))).toBe(true)
          const { nameSize } = cardFace(role.name, false, detail)
          expect((nameSize * scale) / MM_PER_PT).toBeGreaterThanOrEqual(6 - 1e-9)
        }
        for (const { window } of sheets) {
          expect(window.width * scale).toBeCloseTo(area.width)
          expect(window.height * scale).toBeCloseTo(area.height)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('calls its sheets by row and column', () => {
    expect(sheetName({ row: 1, column: 2 })).toBe('B3')
    expect(sheetName({ row: 27, column: 0 })).toBe('AB1')
  })
})
