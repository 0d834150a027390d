import { getLevelOfDetail, type LevelOfDetail, MIN_ROLE_NAMES_ZOOM } from '../camera/levelOfDetail'
import type { Rect, Size } from '../geometry/rect'
import type { ChartLayout } from '../layout/chartLayout'
import { CARD_GAP_PX, CARD_SIZE_PX } from '../layout/chartSizes'
import { cullToRect } from '../visible/visibleItems'

/** One sheet of paper and what of the chart is drawn on it. */
export interface PrintSheet {
  /** From the top left, counted from 0. */
  row: number
  column: number
  /** In chart space. Neighbours overlap by a card at least, so that each card is whole on one of them. */
  clipRect: Rect
}

/** A chart on paper. */
export interface PrintLayout {
  /** Those on which there is anything, row by row. */
  sheets: readonly PrintSheet[]
  /** The size on paper of a px of chart space, in mm. */
  mmPerPx: number
  lod: LevelOfDetail
}

/**
 * The sheets that a chart takes on paper, `area` being what can be drawn on of each, in mm: one, as large as it goes;
 * but where the name of a role would be under 6 pt on it, as few as make that possible, each as large as they go.
 */
export function paginateChart(layout: ChartLayout, printableSize: Size): PrintLayout {
  const chartRect = {
    x: -SHEET_MARGIN_PX,
    y: -SHEET_MARGIN_PX,
    width: layout.width + 2 * SHEET_MARGIN_PX,
    height: layout.height + 2 * SHEET_MARGIN_PX,
  }
  const columns = countSheets(chartRect.width, printableSize.width / MIN_MM_PER_PX, SHEET_OVERLAP_PX.width)
  const rows = countSheets(chartRect.height, printableSize.height / MIN_MM_PER_PX, SHEET_OVERLAP_PX.height)
  const mmPerPx = Math.min(
    MAX_MM_PER_PX,
    (columns * printableSize.width) / (chartRect.width + (columns - 1) * SHEET_OVERLAP_PX.width),
    (rows * printableSize.height) / (chartRect.height + (rows - 1) * SHEET_OVERLAP_PX.height),
  )
  const lod = getLevelOfDetail(Math.max(MIN_ROLE_NAMES_ZOOM, mmPerPx / REFERENCE_MM_PER_PX))
  const sheetSize = { width: printableSize.width / mmPerPx, height: printableSize.height / mmPerPx }
  const sheets = Array.from({ length: rows * columns }, (_, i): PrintSheet => {
    const [row, column] = [Math.floor(i / columns), i % columns]
    const x = computeSheetStart(column, columns, chartRect.x, chartRect.width, sheetSize.width)
    const y = computeSheetStart(row, rows, chartRect.y, chartRect.height, sheetSize.height)
    return { row, column, clipRect: { x, y, ...sheetSize } }
  })
  return { sheets: sheets.filter(({ clipRect }) => hasContent(layout, clipRect, lod)), mmPerPx, lod }
}

/** What a sheet is called beside its neighbours: its row's letter and its column's number, "B2". */
export function formatSheetName({ row, column }: Pick<PrintSheet, 'row' | 'column'>): string {
  const letters = row < 26 ? '' : String.fromCharCode(64 + Math.floor(row / 26))
  return `${letters}${String.fromCharCode(65 + (row % 26))}${column + 1}`
}

// What is 9 px on screen is 6 pt on paper: the least that a role's name may have.
const REFERENCE_MM_PER_PX = ((6 / 9) * 25.4) / 72
const MIN_MM_PER_PX = MIN_ROLE_NAMES_ZOOM * REFERENCE_MM_PER_PX
// No larger than CSS has it on paper: small charts need not fill a sheet.
const MAX_MM_PER_PX = 25.4 / 96
// Around the whole, in chart space: room for the halo of what is selected, and for what a tag stands out.
const SHEET_MARGIN_PX = 16
const SHEET_OVERLAP_PX = {
  width: CARD_SIZE_PX.width + 2 * CARD_GAP_PX,
  height: CARD_SIZE_PX.height + 2 * CARD_GAP_PX,
} as const

/** How many sheets that hold so much each it takes for a length, overlapping. */
function countSheets(length: number, sheetLength: number, overlap: number): number {
  return length <= sheetLength ? 1 : Math.ceil((length - overlap) / (sheetLength - overlap))
}

/** Where a sheet begins: they are spread evenly, and a single one has what it holds in its middle. */
function computeSheetStart(
  sheetIndex: number,
  count: number,
  start: number,
  length: number,
  sheetLength: number,
): number {
  return count === 1
    ? start + (length - sheetLength) / 2
    : start + (sheetIndex * (length - sheetLength)) / (count - 1)
}

function hasContent(layout: ChartLayout, clipRect: Rect, lod: LevelOfDetail): boolean {
  const { teams, connectors } = cullToRect(layout, clipRect, lod)
  return teams.length > 0 || connectors.length > 0
}
