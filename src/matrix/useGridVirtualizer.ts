import {
  defaultRangeExtractor,
  observeElementRect,
  type Range,
  type Rect,
  useVirtualizer,
  type Virtualizer,
} from '@tanstack/react-virtual'
import { type RefObject, useCallback, useLayoutEffect } from 'react'
import { useIsPrinting } from '../ui/hooks/useIsPrinting'
import type { MatrixColumn } from './buildMatrixColumns'
import type { MatrixRowData } from './buildMatrixRows'
import { computeStickyWidth, HEADER_HEIGHT_PX, type MatrixSizes } from './computeMatrixSizes'
import type { GridCell } from './gridNavigation'

interface GridVirtualizerOptions {
  scroller: RefObject<HTMLDivElement | null>
  rows: readonly MatrixRowData[]
  columns: readonly MatrixColumn[]
  sizes: MatrixSizes
  /** Where focus is, or would go: drawn wherever the matrix is scrolled to. */
  activeCell: GridCell
}

// On paper all of it is drawn, as long as that takes no more than some seconds; else what is in sight.
const MAX_PRINTED_CELLS = 60_000

/** Which rows and columns are to be drawn: those in sight, the titles of these, and those of the stop. */
export function useGridVirtualizer({ scroller, rows, columns, sizes, activeCell }: GridVirtualizerOptions) {
  const rowVirtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => sizes.rowHeightPx,
    observeElementRect: observeBodyRect,
    overscan: 1,
    rangeExtractor: useCallback(
      (range: Range) => addTeamRows(rows, [...defaultRangeExtractor(range), activeCell.row]),
      [rows, activeCell.row],
    ),
  })
  const columnVirtualizer = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => sizes.columnWidthPx,
    observeElementRect: observeBodyRect,
    overscan: 0,
    rangeExtractor: useCallback(
      (range: Range) => sortUniqueIndexes([...defaultRangeExtractor(range), activeCell.col], range.count),
      [activeCell.col],
    ),
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is as large as another was need not be looked at anew.
  useLayoutEffect(() => {
    rowVirtualizer.measure()
    columnVirtualizer.measure()
  }, [sizes.rowHeightPx, sizes.columnWidthPx])
  const isFullyRendered = useIsPrinting() && rows.length * columns.length <= MAX_PRINTED_CELLS
  return {
    renderedRows: isFullyRendered
      ? [...rows.keys()]
      : rowVirtualizer.getVirtualItems().map(({ index }) => index),
    renderedColumns: isFullyRendered
      ? [...columns.keys()]
      : columnVirtualizer.getVirtualItems().map(({ index }) => index),
    scrollToCell: ({ row, col }: GridCell) => {
      if (row >= 0) rowVirtualizer.scrollToIndex(row, { align: 'auto' })
      if (col >= 0) columnVirtualizer.scrollToIndex(col, { align: 'auto' })
    },
  }
}

/** The room for what scrolls: the pane, less the head and the columns that stay. */
function observeBodyRect(instance: Virtualizer<HTMLDivElement, Element>, onRect: (rect: Rect) => void) {
  return observeElementRect(instance, ({ width, height }) =>
    onRect({ width: width - computeStickyWidth(width), height: height - HEADER_HEIGHT_PX }),
  )
}

function addTeamRows(rows: readonly MatrixRowData[], rowIndexes: readonly number[]): number[] {
  const teamRowIndexes = rowIndexes.flatMap((i) => {
    const row = rows[i]
    return row?.kind === 'role' && row.teamRowIndex !== undefined ? [row.teamRowIndex] : []
  })
  return sortUniqueIndexes([...rowIndexes, ...teamRowIndexes], rows.length)
}

function sortUniqueIndexes(indexes: readonly number[], count: number): number[] {
  return [...new Set(indexes)].filter((i) => i >= 0 && i < count).sort((a, b) => a - b)
}
