import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitCardLabels } from '../../../src/graph/labels/fitLabels'
import { formatSheetName, paginateChart } from '../../../src/graph/svg/printSheets'
import { makeOrgWithRoles } from '../../makeOrgWithRoles'
import {
  arbitraryAspectRatios,
  arbitraryLayoutKinds,
  arbitraryOrgs,
  isInside,
  layoutOrg,
  listPlacedRoles,
} from '../layout/chartLayouts'

const printableSize = { width: 254, height: 178 }
const MM_PER_PT = 25.4 / 72

describe('paginateChart', () => {
  it('prints a small chart on one sheet, no larger than on screen', () => {
    const { sheets, mmPerPx } = paginateChart(layoutOrg(makeOrgWithRoles(7)), printableSize)
    expect(sheets).toHaveLength(1)
    expect(mmPerPx).toBeCloseTo(25.4 / 96)
  })

  it('fills one sheet when role names are readable on it', () => {
    const layout = layoutOrg(makeOrgWithRoles(100))
    const { sheets, mmPerPx } = paginateChart(layout, printableSize)
    expect(sheets).toHaveLength(1)
    const [width, height] = [layout.width * mmPerPx, layout.height * mmPerPx]
    expect(Math.max(width / printableSize.width, height / printableSize.height)).toBeGreaterThan(0.98)
  })

  it('uses several sheets when they would not be', () => {
    const { sheets } = paginateChart(layoutOrg(makeOrgWithRoles(1000)), printableSize)
    expect(sheets.length).toBeGreaterThan(4)
    expect(sheets.length).toBeLessThan(20)
    expect(sheets.map(formatSheetName).slice(0, 3)).toEqual(['A1', 'A2', 'A3'])
  })

  it('has each role card complete on some sheet, with a name of 6 pt or more', () => {
    fc.assert(
      fc.property(
        arbitraryOrgs,
        arbitraryLayoutKinds,
        arbitraryAspectRatios,
        (org, layoutKind, aspectRatio) => {
          const layout = layoutOrg(org, `/?layout=${layoutKind}`, aspectRatio)
          const { sheets, mmPerPx, lod } = paginateChart(layout, printableSize)
          for (const { role, rect } of listPlacedRoles(layout)) {
            expect(sheets.some(({ clipRect }) => isInside(rect, clipRect))).toBe(true)
            const { nameFontSize } = fitCardLabels(role.name, false, lod)
            expect((nameFontSize * mmPerPx) / MM_PER_PT).toBeGreaterThanOrEqual(6 - 1e-9)
          }
          for (const { clipRect } of sheets) {
            expect(clipRect.width * mmPerPx).toBeCloseTo(printableSize.width)
            expect(clipRect.height * mmPerPx).toBeCloseTo(printableSize.height)
          }
        },
      ),
      { numRuns: 200 },
    )
  })

  it('names sheets by row and column', () => {
    expect(formatSheetName({ row: 1, column: 2 })).toBe('B3')
    expect(formatSheetName({ row: 27, column: 0 })).toBe('AB1')
  })
})
