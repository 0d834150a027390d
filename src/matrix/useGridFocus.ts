import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { EntryRef } from '../org/model/indexOrg'
import type { MatrixColumn } from './buildMatrixColumns'
import type { MatrixRowData } from './buildMatrixRows'
import { HEADER_HEIGHT_PX } from './computeMatrixSizes'
import {
  CHECKBOX_COLUMN,
  findNextCell,
  type GridCell,
  HEADER_ROW,
  isFocusableCell,
  NAME_COLUMN,
} from './gridNavigation'

interface GridFocusOptions {
  scroller: RefObject<HTMLDivElement | null>
  rows: readonly MatrixRowData[]
  columns: readonly MatrixColumn[]
  selectedEntry: EntryRef | undefined
  rowHeight: number
}

/**
 * The one stop of the Tab key in the matrix, and how the arrow keys move it. It is kept by what stands there, so that
 * it stays with it when rows change; it begins at the selected entry, or at the first row.
 */
export function useGridFocus({ scroller, rows, columns, selectedEntry, rowHeight }: GridFocusOptions) {
  const [focusedKey, setFocusedKey] = useState<string>()
  const isKeyboardMove = useRef(false)
  const activeCell = useMemo(
    () =>
      findCellByKey(rows, columns, focusedKey) ??
      findSelectedCell(rows, columns, selectedEntry) ?? { row: 0, col: NAME_COLUMN },
    [rows, columns, focusedKey, selectedEntry],
  )
  useLayoutEffect(() => {
    if (!isKeyboardMove.current || focusedKey === undefined) return
    isKeyboardMove.current = false
    const target = [...(scroller.current?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])].find(
      ({ dataset }) => dataset.stop === focusedKey,
    )
    target?.focus({ preventScroll: true })
    target?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [focusedKey, scroller])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.shiftKey) return
    const visibleRowCount = Math.floor(((scroller.current?.clientHeight ?? 0) - HEADER_HEIGHT_PX) / rowHeight)
    const nextCell = findNextCell(
      { rows, columns, pageSize: Math.max(1, visibleRowCount - 1) },
      activeCell,
      event,
    )
    if (!nextCell) return
    event.preventDefault()
    isKeyboardMove.current = true
    setFocusedKey(getCellKey(rows, columns, nextCell))
  }
  const onFocus = ({ target }: FocusEvent) => {
    const cellKey = target.closest<HTMLElement>('[data-stop]')?.dataset.stop
    if (cellKey !== undefined) setFocusedKey(cellKey)
  }
  return { activeCell, activeKey: getCellKey(rows, columns, activeCell), handlers: { onKeyDown, onFocus } }
}

/** What a stop is called in the page, by the keys of its row and column. No key has a bar in it. */
export function buildCellKey(rowKey: string, columnKey: string): string {
  return `${rowKey}|${columnKey}`
}

export const HEADER_ROW_KEY = 'head'
export const CHECKBOX_COLUMN_KEY = 'tick'
export const NAME_COLUMN_KEY = 'name'

function getCellKey(
  rows: readonly MatrixRowData[],
  columns: readonly MatrixColumn[],
  { row, col }: GridCell,
): string {
  const columnKey =
    col === CHECKBOX_COLUMN
      ? CHECKBOX_COLUMN_KEY
      : col === NAME_COLUMN
        ? NAME_COLUMN_KEY
        : getColumnKey(columns[col])
  return buildCellKey(row === HEADER_ROW ? HEADER_ROW_KEY : (rows[row]?.key ?? ''), columnKey)
}

function findCellByKey(
  rows: readonly MatrixRowData[],
  columns: readonly MatrixColumn[],
  cellKey: string | undefined,
): GridCell | undefined {
  if (cellKey === undefined) return undefined
  const [rowKey, columnKey] = cellKey.split('|')
  const row = rowKey === HEADER_ROW_KEY ? HEADER_ROW : rows.findIndex(({ key }) => key === rowKey)
  if (row === -1 && rowKey !== HEADER_ROW_KEY) return undefined
  const col =
    columnKey === CHECKBOX_COLUMN_KEY
      ? CHECKBOX_COLUMN
      : columnKey === NAME_COLUMN_KEY
        ? NAME_COLUMN
        : columns.findIndex((column) => getColumnKey(column) === columnKey)
  return isFocusableCell({ rows, columns }, { row, col }) ? { row, col } : undefined
}

function findSelectedCell(
  rows: readonly MatrixRowData[],
  columns: readonly MatrixColumn[],
  selectedEntry: EntryRef | undefined,
): GridCell | undefined {
  if (!selectedEntry) return undefined
  if (selectedEntry.kind === 'quality')
    return findCellByKey(rows, columns, buildCellKey(HEADER_ROW_KEY, `quality:${selectedEntry.id}`))
  return findCellByKey(
    rows,
    columns,
    buildCellKey(`${selectedEntry.kind}:${selectedEntry.id}`, NAME_COLUMN_KEY),
  )
}

export function getColumnKey(column: MatrixColumn | undefined): string {
  return column ? `quality:${column.quality.id}` : ''
}
