import type { Id, Quality } from '../org/model/schema'
import type { MatrixColumn } from './buildMatrixColumns'
import type { MatrixRowData } from './buildMatrixRows'

/** A place in the matrix that can have focus: row -1 is the qualities' own; `TICK` and `NAME` are columns too. */
export interface GridCell {
  row: number
  col: number
}

export const HEADER_ROW = -1
export const CHECKBOX_COLUMN = -2
export const NAME_COLUMN = -1

interface GridShape {
  rows: readonly MatrixRowData[]
  columns: readonly MatrixColumn[]
  /** How many rows are in sight. */
  pageSize: number
}

/** The keys that move among the entries of the matrix. */
export interface KeyPress {
  key: string
  ctrlKey: boolean
}

/**
 * Where a key leads from a stop, past all that is empty; undefined for a key that moves nothing here. Where there is
 * nothing that way, it stays. Linear in the rows or columns that it passes.
 */
export function findNextCell(
  grid: GridShape,
  { row, col }: GridCell,
  { key, ctrlKey }: KeyPress,
): GridCell | undefined {
  const { rows, columns, pageSize } = grid
  const moveAlongRow = (start: number, step: number) => ({
    row,
    col:
      findIndexFrom(start, step, CHECKBOX_COLUMN, columns.length, (to) =>
        isFocusableCell(grid, { row, col: to }),
      ) ?? col,
  })
  const findRowInColumn = (start: number, step: number) =>
    findIndexFrom(start, step, HEADER_ROW, rows.length, (to) => isFocusableCell(grid, { row: to, col }))
  const toCell = (foundRow: number | undefined) => ({ row: foundRow ?? row, col })
  const findFirstRow = () => findRowInColumn(col < 0 ? 0 : HEADER_ROW, 1)
  const findLastRow = () => findRowInColumn(rows.length - 1, -1)
  switch (key) {
    case 'ArrowRight':
      return moveAlongRow(col + 1, 1)
    case 'ArrowLeft':
      return moveAlongRow(col - 1, -1)
    case 'ArrowDown':
      return toCell(findRowInColumn(row + 1, 1))
    case 'ArrowUp':
      return toCell(findRowInColumn(row - 1, -1))
    case 'PageDown':
      return toCell(findRowInColumn(Math.min(row + pageSize, rows.length), 1) ?? findLastRow())
    case 'PageUp':
      return toCell(findRowInColumn(Math.max(row - pageSize, HEADER_ROW), -1) ?? findFirstRow())
    case 'Home':
      return ctrlKey ? toCell(findFirstRow()) : moveAlongRow(CHECKBOX_COLUMN, 1)
    case 'End':
      return ctrlKey ? toCell(findLastRow()) : moveAlongRow(columns.length - 1, -1)
    default:
      return undefined
  }
}

/** Whether something stands there that can have focus. */
export function isFocusableCell(
  { rows, columns }: Pick<GridShape, 'rows' | 'columns'>,
  { row, col }: GridCell,
): boolean {
  const quality = columns[col]?.quality
  if (row === HEADER_ROW) return quality !== undefined
  const rowData = rows[row]
  if (!rowData) return false
  if (rowData.kind === 'team') return col === NAME_COLUMN
  return quality ? hasNeed(rowData.needs, quality.id) : col === NAME_COLUMN || col === CHECKBOX_COLUMN
}

function hasNeed(needs: readonly { quality: Quality }[], qualityId: Id): boolean {
  return needs.some(({ quality }) => quality.id === qualityId)
}

/** The first of the numbers from `from`, in steps, that will do and is neither below `least` nor as high as `end`. */
function findIndexFrom(
  start: number,
  step: number,
  min: number,
  end: number,
  isMatch: (at: number) => boolean,
): number | undefined {
  for (let i = start; i >= min && i < end; i += step) if (isMatch(i)) return i
  return undefined
}
