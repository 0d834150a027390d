import { type Detail, detailAt, NAMES_ZOOM } from './detail'
import type { Placed, Rect } from './layout'
import { onScreen } from './onScreen'
import { card, GAP } from './sizes'
import type { Size } from './viewport'

/** One sheet of paper and what of the chart is drawn on it. */
export interface Sheet {
  /** From the top left, counted from 0. */
  row: number
  column: number
  /** In chart space. Neighbours overlap by a card at least, so that each card is whole on one of them. */
  window: Rect
}

/** A chart on paper. */
export interface Sheets {
  /** Those on which there is anything, row by row. */
  sheets: readonly Sheet[]
  /** The size on paper of a px of chart space, in mm. */
  scale: number
  detail: Detail
}

/**
 * The sheets that a chart takes on paper, `area` being what can be drawn on of each, in mm: one, as large as it goes;
 * but where the name of a role would be under 6 pt on it, as few as make that possible, each as large as they go.
 */
export function sheetsFor(placed: Placed, area: Size): Sheets {
  const whole = {
    x: -MARGIN,
    y: -MARGIN,
    width: placed.width + 2 * MARGIN,
    height: placed.height + 2 * MARGIN,
  }
  const columns = countFor(whole.width, area.width / LEAST, OVERLAP.width)
  const rows = countFor(whole.height, area.height / LEAST, OVERLAP.height)
  const scale = Math.min(
    MOST,
    (columns * area.width) / (whole.width + (columns - 1) * OVERLAP.width),
    (rows * area.height) / (whole.height + (rows - 1) * OVERLAP.height),
  )
  const detail = detailAt(Math.max(NAMES_ZOOM, scale / MM_PER_PX))
  const held = { width: area.width / scale, height: area.height / scale }
  const sheets = Array.from({ length: rows * columns }, (_, i): Sheet => {
    const [row, column] = [Math.floor(i / columns), i % columns]
    const x = startOf(column, columns, whole.x, whole.width, held.width)
    const y = startOf(row, rows, whole.y, whole.height, held.height)
    return { row, column, window: { x, y, ...held } }
  })
  return { sheets: sheets.filter(({ window }) => isUsed(placed, window, detail)), scale, detail }
}

/** What a sheet is called beside its neighbours: its row's letter and its column's number, "B2". */
export function sheetName({ row, column }: Pick<Sheet, 'row' | 'column'>): string {
  const letters = row < 26 ? '' : String.fromCharCode(64 + Math.floor(row / 26))
  return `${letters}${String.fromCharCode(65 + (row % 26))}${column + 1}`
}

// What is 9 px on screen is 6 pt on paper: the least that a role's name may have.
const MM_PER_PX = ((6 / 9) * 25.4) / 72
const LEAST = NAMES_ZOOM * MM_PER_PX
// No larger than CSS has it on paper: small charts need not fill a sheet.
const MOST = 25.4 / 96
// Around the whole, in chart space: room for the halo of what is selected, and for what a tag stands out.
const MARGIN = 16
const OVERLAP = { width: card.width + 2 * GAP, height: card.height + 2 * GAP } as const

/** How many sheets that hold so much each it takes for a length, overlapping. */
function countFor(length: number, held: number, overlap: number): number {
  return length <= held ? 1 : Math.ceil((length - overlap) / (held - overlap))
}

/** Where a sheet begins: they are spread evenly, and a single one has what it holds in its middle. */
function startOf(at: number, count: number, start: number, length: number, held: number): number {
  return count === 1 ? start + (length - held) / 2 : start + (at * (length - held)) / (count - 1)
}

function isUsed(placed: Placed, window: Rect, detail: Detail): boolean {
  const { teams, lines } = onScreen(placed, window, detail)
  return teams.length > 0 || lines.length > 0
}
