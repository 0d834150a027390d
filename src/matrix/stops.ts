import type { Id, Quality } from '../org/schema'
import type { Column } from './columns'
import type { MatrixRow } from './matrixRows'

/** A place in the matrix that can have focus: row -1 is the qualities' own; `TICK` and `NAME` are columns too. */
export interface Stop {
  row: number
  col: number
}

export const HEAD = -1
export const TICK = -2
export const NAME = -1

interface Table {
  rows: readonly MatrixRow[]
  columns: readonly Column[]
  /** How many rows are in sight. */
  page: number
}

/** The keys that move among the entries of the matrix. */
export interface Press {
  key: string
  ctrlKey: boolean
}

/**
 * Where a key leads from a stop, past all that is empty; undefined for a key that moves nothing here. Where there is
 * nothing that way, it stays. Linear in the rows or columns that it passes.
 */
export function nextStop(table: Table, { row, col }: Stop, { key, ctrlKey }: Press): Stop | undefined {
  const { rows, columns, page } = table
  const along = (from: number, step: number) => ({
    row,
    col: seek(from, step, TICK, columns.length, (to) => isStop(table, { row, col: to })) ?? col,
  })
  const down = (from: number, step: number) =>
    seek(from, step, HEAD, rows.length, (to) => isStop(table, { row: to, col }))
  const to = (found: number | undefined) => ({ row: found ?? row, col })
  const first = () => down(col < 0 ? 0 : HEAD, 1)
  const last = () => down(rows.length - 1, -1)
  switch (key) {
    case 'ArrowRight':
      return along(col + 1, 1)
    case 'ArrowLeft':
      return along(col - 1, -1)
    case 'ArrowDown':
      return to(down(row + 1, 1))
    case 'ArrowUp':
      return to(down(row - 1, -1))
    case 'PageDown':
      return to(down(Math.min(row + page, rows.length), 1) ?? last())
    case 'PageUp':
      return to(down(Math.max(row - page, HEAD), -1) ?? first())
    case 'Home':
      return ctrlKey ? to(first()) : along(TICK, 1)
    case 'End':
      return ctrlKey ? to(last()) : along(columns.length - 1, -1)
    default:
      return undefined
  }
}

/** Whether something stands there that can have focus. */
export function isStop({ rows, columns }: Pick<Table, 'rows' | 'columns'>, { row, col }: Stop): boolean {
  const quality = columns[col]?.quality
  if (row === HEAD) return quality !== undefined
  const at = rows[row]
  if (!at) return false
  if (at.kind === 'team') return col === NAME
  return quality ? needs(at.needs, quality.id) : col === NAME || col === TICK
}

function needs(needed: readonly { quality: Quality }[], id: Id): boolean {
  return needed.some(({ quality }) => quality.id === id)
}

/** The first of the numbers from `from`, in steps, that will do and is neither below `least` nor as high as `end`. */
function seek(
  from: number,
  step: number,
  least: number,
  end: number,
  willDo: (at: number) => boolean,
): number | undefined {
  for (let at = from; at >= least && at < end; at += step) if (willDo(at)) return at
  return undefined
}
