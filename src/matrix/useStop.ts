import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { EntryRef } from '../org/indexOrg'
import type { Column } from './columns'
import type { MatrixRow } from './matrixRows'
import { HEAD_HEIGHT } from './sizes'
import { HEAD, isStop, NAME, nextStop, type Stop, TICK } from './stops'

interface Asked {
  scroller: RefObject<HTMLDivElement | null>
  rows: readonly MatrixRow[]
  columns: readonly Column[]
  entry: EntryRef | undefined
  rowHeight: number
}

/**
 * The one stop of the Tab key in the matrix, and how the arrow keys move it. It is kept by what stands there, so that
 * it stays with it when rows change; it begins at the selected entry, or at the first row.
 */
export function useStop({ scroller, rows, columns, entry, rowHeight }: Asked) {
  const [at, setAt] = useState<string>()
  const isByKey = useRef(false)
  const stop = useMemo(
    () => found(rows, columns, at) ?? selected(rows, columns, entry) ?? { row: 0, col: NAME },
    [rows, columns, at, entry],
  )
  useLayoutEffect(() => {
    if (!isByKey.current || at === undefined) return
    isByKey.current = false
    const target = [...(scroller.current?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])].find(
      ({ dataset }) => dataset.stop === at,
    )
    target?.focus({ preventScroll: true })
    target?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [at, scroller])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.shiftKey) return
    const page = Math.floor(((scroller.current?.clientHeight ?? 0) - HEAD_HEIGHT) / rowHeight)
    const next = nextStop({ rows, columns, page: Math.max(1, page - 1) }, stop, event)
    if (!next) return
    event.preventDefault()
    isByKey.current = true
    setAt(keyOf(rows, columns, next))
  }
  const onFocus = ({ target }: FocusEvent) => {
    const focused = target.closest<HTMLElement>('[data-stop]')?.dataset.stop
    if (focused !== undefined) setAt(focused)
  }
  return { stop, key: keyOf(rows, columns, stop), handlers: { onKeyDown, onFocus } }
}

/** What a stop is called in the page, by the keys of its row and column. No key has a bar in it. */
export function stopKey(row: string, col: string): string {
  return `${row}|${col}`
}

export const HEAD_ROW = 'head'
export const TICK_COLUMN = 'tick'
export const NAME_COLUMN = 'name'

function keyOf(rows: readonly MatrixRow[], columns: readonly Column[], { row, col }: Stop): string {
  const ofColumn = col === TICK ? TICK_COLUMN : col === NAME ? NAME_COLUMN : qualityKey(columns[col])
  return stopKey(row === HEAD ? HEAD_ROW : (rows[row]?.key ?? ''), ofColumn)
}

function found(
  rows: readonly MatrixRow[],
  columns: readonly Column[],
  at: string | undefined,
): Stop | undefined {
  if (at === undefined) return undefined
  const [ofRow, ofColumn] = at.split('|')
  const row = ofRow === HEAD_ROW ? HEAD : rows.findIndex(({ key }) => key === ofRow)
  if (row === -1 && ofRow !== HEAD_ROW) return undefined
  const col =
    ofColumn === TICK_COLUMN
      ? TICK
      : ofColumn === NAME_COLUMN
        ? NAME
        : columns.findIndex((column) => qualityKey(column) === ofColumn)
  return isStop({ rows, columns }, { row, col }) ? { row, col } : undefined
}

function selected(
  rows: readonly MatrixRow[],
  columns: readonly Column[],
  entry: EntryRef | undefined,
): Stop | undefined {
  if (!entry) return undefined
  if (entry.kind === 'quality') return found(rows, columns, stopKey(HEAD_ROW, `quality:${entry.id}`))
  return found(rows, columns, stopKey(`${entry.kind}:${entry.id}`, NAME_COLUMN))
}

export function qualityKey(column: Column | undefined): string {
  return column ? `quality:${column.quality.id}` : ''
}
