import { describe, expect, it } from 'vitest'
import type { Rect } from '../../../src/graph/geometry/rect'
import { measureCardGrid, measureTeamBox } from '../../../src/graph/layout/measureTeamBox'
import { placeRoleGrid } from '../../../src/graph/layout/placeRoleGrid'
import { mapResumable, runToCompletion } from '../../../src/graph/layout/resumable'
import {
  type BlockShape,
  dropElongatedShapes,
  findParetoFront,
  packBlocksInRows,
  pickShapeForAspectRatio,
} from '../../../src/graph/layout/rowPacking'
import { formatSheetName, paginateChart } from '../../../src/graph/svg/printSheets'
import { anOrg, aRole } from '../../builders'
import { layoutOrg } from './chartLayouts'

/** Block shapes written as "width×height". */
const parseShapes = (...sizes: string[]): BlockShape[] =>
  sizes.map((each) => {
    const [width = 0, height = 0] = each.split('×').map(Number)
    return { width, height }
  })
const formatShapes = (found: readonly BlockShape[]) =>
  found.map(({ width, height }) => `${Math.round(width)}×${height}`)

describe('block shapes', () => {
  it('are those that no other beats in both width and height, narrowest first', () => {
    expect(
      formatShapes(
        findParetoFront(parseShapes('9×1', '1×9', '5×5', '6×5', '5×6', '6×6', '5×5', '3×9', '1×12')),
      ),
    ).toEqual([...['1×9', '5×5', '9×1']])
    expect(findParetoFront([])).toEqual([])
    expect(formatShapes(findParetoFront(parseShapes('2×2')))).toEqual(['2×2'])
  })

  it('are, of too many, the narrowest, the widest and the smallest of each range of aspect ratios', () => {
    const many = parseShapes('1×64', '2×40', '4×30', '8×8', '16×7', '32×6', '64×1')
    expect(formatShapes(findParetoFront(many, 7))).toEqual(formatShapes(many))
    expect(formatShapes(findParetoFront(many, 4))).toEqual(['1×64', '2×40', '8×8', '64×1'])
    expect(formatShapes(findParetoFront(many, 3))).toEqual(['1×64', '8×8', '64×1'])
    expect(formatShapes(findParetoFront(many, 5))).toEqual(['1×64', '2×40', '8×8', '32×6', '64×1'])
  })

  it('are not elongated, unless all are', () => {
    expect(
      formatShapes(dropElongatedShapes(parseShapes('49×100', '50×100', '100×100', '320×100', '321×100'))),
    ).toEqual([...['50×100', '100×100', '320×100']])
    expect(formatShapes(dropElongatedShapes(parseShapes('10×100', '20×100', '15×100')))).toEqual(['20×100'])
    expect(formatShapes(dropElongatedShapes(parseShapes('900×100', '400×100', '400×99')))).toEqual([
      '400×100',
    ])
    expect(formatShapes(dropElongatedShapes(parseShapes('10×100', '1000×100')))).toEqual(['1000×100'])
  })

  it('are chosen by what a pane shows largest', () => {
    const some = parseShapes('100×400', '200×200', '400×100')
    expect(
      [0.2, 1, 3, 9].map((aspectRatio) => formatShapes([pickShapeForAspectRatio(some, aspectRatio)])[0]),
    ).toEqual([...['100×400', '200×200', '400×100', '400×100']])
    expect(() => pickShapeForAspectRatio([], 1)).toThrow()
  })
})

describe('packBlocksInRows', () => {
  const gaps = { columnGap: 10, rowGap: 20, spineWidth: 5 }
  const describePackings = (blocks: BlockShape[][]) =>
    runToCompletion(packBlocksInRows(blocks, gaps)).map(
      ({ rows, width, height }) =>
        `${Math.round(width)}×${height}: ${rows.map((row) => `${formatShapes(row.blocks).join(' ')} (${row.width}×${row.height})`).join(' / ')}`,
    )

  it('packs blocks in a column, in a row, and in numbers of rows between', () => {
    const block = parseShapes('100×50')
    expect(describePackings([block])).toEqual(['100×50: 100×50 (100×50)'])
    expect(describePackings([block, block, block])).toEqual([
      '105×190: 100×50 (100×50) / 100×50 (100×50) / 100×50 (100×50)',
      '215×120: 100×50 (100×50) / 100×50 100×50 (210×50)',
      '320×50: 100×50 100×50 100×50 (320×50)',
    ])
  })

  it('makes each block as narrow as the height of its row allows', () => {
    expect(
      describePackings([parseShapes('40×100', '90×40'), parseShapes('30×60', '70×30'), parseShapes('50×40')]),
    ).toEqual([
      '55×240: 40×100 (40×100) / 30×60 (30×60) / 50×40 (50×40)',
      '75×210: 40×100 (40×100) / 70×30 (70×30) / 50×40 (50×40)',
      '85×160: 40×100 30×60 (80×100) / 50×40 (50×40)',
      '95×120: 90×40 (90×40) / 30×60 50×40 (90×60)',
      '135×100: 90×40 (90×40) / 70×30 50×40 (130×40)',
      '190×60: 90×40 30×60 50×40 (190×60)',
      '230×40: 90×40 70×30 50×40 (230×40)',
    ])
  })

  it('pauses after each candidate width', () => {
    const steps = packBlocksInRows([parseShapes('100×50'), parseShapes('100×50')], gaps)
    expect(steps.next()).toEqual({ done: false, value: undefined })
    const many = packBlocksInRows(
      Array.from({ length: 50 }, () => parseShapes('100×50', '200×20')),
      gaps,
    )
    let pauses = 0
    while (!many.next().done) pauses += 1
    expect(pauses).toBe(21)
  })

  it('maps values one after the other with mapResumable', () => {
    const work = mapResumable([1, 2, 3], function* (value) {
      yield
      return value * 2
    })
    expect(runToCompletion(work)).toEqual([2, 4, 6])
  })
})

describe('team boxes', () => {
  it.each([
    [1, 1, { width: 200, height: 64 }, { width: 220, height: 106 }],
    [5, 2, { width: 408, height: 208 }, { width: 428, height: 250 }],
    [6, 3, { width: 616, height: 136 }, { width: 636, height: 178 }],
  ])('have room for %i cards in %i columns', (count, columns, grid, box) => {
    expect(measureCardGrid(count, columns)).toEqual(grid)
    expect(measureTeamBox(count, columns)).toEqual(box)
  })

  it('have a fixed size without cards', () => {
    expect(measureTeamBox(0, 1)).toEqual({ width: 220, height: 80 })
  })

  it('place their cards in a grid', () => {
    const roles = ['a', 'b', 'c'].map((id) => aRole({ id }))
    expect(placeRoleGrid(roles, 2, 100, 30).map(({ rect }) => rect)).toEqual([
      { x: 110, y: 30, width: 200, height: 64 },
      { x: 318, y: 30, width: 200, height: 64 },
      { x: 110, y: 102, width: 200, height: 64 },
    ])
  })
})

describe('paginateChart', () => {
  const printableSize = { width: 254, height: 178 }
  const round = (value: number) => Math.round(value * 100) / 100
  /** The sheets of a chart with an empty team at each of the rectangles, by default one that fills the chart. */
  function listSheets(
    width: number,
    height: number,
    rects: readonly Rect[] = [{ x: 0, y: 0, width, height }],
  ) {
    const [top] = layoutOrg(anOrg()).rootTeams
    if (!top) throw new Error('There is no team')
    const found = paginateChart(
      { width, height, rootTeams: rects.map((rect) => ({ ...top, rect, subtreeBounds: rect })) },
      printableSize,
    )
    return [
      [round(found.mmPerPx * 1000), found.lod.minZoom],
      ...found.sheets.map((sheet) => {
        const { x, y, width, height } = sheet.clipRect
        return `${formatSheetName(sheet)} ${[x, y, width, height].map(round).join(' ')}`
      }),
    ]
  }

  it.each<[number, number, ReturnType<typeof listSheets>]>([
    [400, 300, [[264.58, 1.12], 'A1 -280 -186.38 960 672.76']],
    [1500, 300, [[165.8, 0.7], 'A1 -16 -386.8 1532 1073.61']],
    [300, 1400, [[124.3, 0.5], 'A1 -871.71 -16 2043.42 1432']],
    [2100, 1400, [[119.14, 0.5], 'A1 -16 -47.04 2132 1494.08']],
    [4000, 900, [[119.59, 0.5], 'A1 -16 -294.24 2124 1488.47', 'A2 1892 -294.24 2124 1488.47']],
    [
      900,
      4000,
      [
        [127.39, 0.5],
        'A1 -546.97 -16 1993.95 1397.33',
        'B1 -546.97 1301.33 1993.95 1397.33',
        'C1 -546.97 2618.67 1993.95 1397.33',
      ],
    ],
    [
      5000,
      2600,
      [
        [131.27, 0.5],
        'A1 -16 -16 1934.97 1356',
        'A2 1532.52 -16 1934.97 1356',
        'A3 3081.03 -16 1934.97 1356',
        'B1 -16 1260 1934.97 1356',
        'B2 1532.52 1260 1934.97 1356',
        'B3 3081.03 1260 1934.97 1356',
      ],
    ],
  ])('paginates a chart of %i × %i px', (width, height, found) => {
    expect(listSheets(width, height)).toEqual(found)
  })

  it('leaves out empty sheets', () => {
    const corners = [
      [0, 0],
      [4800, 0],
      [0, 3900],
    ].map(([x = 0, y = 0]) => ({ x, y, width: 200, height: 100 }))
    expect(
      listSheets(5000, 4000, corners)
        .slice(1)
        .map((sheet) => String(sheet).slice(0, 2)),
    ).toEqual(['A1', 'A3', 'C1'])
  })

  it('names rows by letters, as spreadsheets name columns, and columns by numbers', () => {
    const names = [0, 25, 26, 51, 52].map((row) => formatSheetName({ row, column: 9 }))
    expect(names).toEqual(['A10', 'Z10', 'AA10', 'AZ10', 'BA10'])
  })
})

describe('packBlocksInRows with many blocks', () => {
  const gaps = { columnGap: 10, rowGap: 20, spineWidth: 0 }

  it.each([
    [40, 40 * 110 - 10, 50],
    [41, 21 * 110 - 10, 120],
    [100, 38 * 110 - 10, 190],
  ])('limits the length of rows of %i blocks, and tries a single row of few', (count, width, height) => {
    const found = runToCompletion(
      packBlocksInRows(
        Array.from({ length: count }, () => parseShapes('100×50')),
        gaps,
      ),
    )
    expect(found.at(-1)).toMatchObject({ width, height })
  })

  it('is at least as wide as the widest block', () => {
    const found = runToCompletion(packBlocksInRows([parseShapes('300×50'), parseShapes('100×50')], gaps))
    expect(formatShapes(found)).toEqual(['300×120', '410×50'])
  })

  it('tries the tallest of many heights', () => {
    const tall = Array.from({ length: 90 }, (_, i) => ({ width: 1000 - 10 * i, height: 10 + i }))
    const found = runToCompletion(packBlocksInRows([[...tall].reverse()], gaps))
    expect(formatShapes(found)[0]).toBe('110×99')
  })
})
