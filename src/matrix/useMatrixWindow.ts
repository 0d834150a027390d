import {
  defaultRangeExtractor,
  observeElementRect,
  type Range,
  type Rect,
  useVirtualizer,
  type Virtualizer,
} from '@tanstack/react-virtual'
import { type RefObject, useCallback, useLayoutEffect } from 'react'
import { useIsPrinting } from '../ui/useIsPrinting'
import type { Column } from './columns'
import type { MatrixRow } from './matrixRows'
import { fixedWidth, HEAD_HEIGHT, type Sizes } from './sizes'
import type { Stop } from './stops'

interface Asked {
  scroller: RefObject<HTMLDivElement | null>
  rows: readonly MatrixRow[]
  columns: readonly Column[]
  sizes: Sizes
  /** Where focus is, or would go: drawn wherever the matrix is scrolled to. */
  stop: Stop
}

// On paper all of it is drawn, as long as that takes no more than some seconds; else what is in sight.
const MOST_CELLS = 60_000

/** Which rows and columns are to be drawn: those in sight, the titles of these, and those of the stop. */
export function useMatrixWindow({ scroller, rows, columns, sizes, stop }: Asked) {
  const down = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => sizes.row,
    observeElementRect: besideHead,
    overscan: 1,
    rangeExtractor: useCallback(
      (range: Range) => withTitles(rows, [...defaultRangeExtractor(range), stop.row]),
      [rows, stop.row],
    ),
  })
  const across = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => sizes.column,
    observeElementRect: besideHead,
    overscan: 0,
    rangeExtractor: useCallback(
      (range: Range) => inOrder([...defaultRangeExtractor(range), stop.col], range.count),
      [stop.col],
    ),
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is as large as another was need not be looked at anew.
  useLayoutEffect(() => {
    down.measure()
    across.measure()
  }, [sizes.row, sizes.column])
  const isAll = useIsPrinting() && rows.length * columns.length <= MOST_CELLS
  return {
    drawnRows: isAll ? [...rows.keys()] : down.getVirtualItems().map(({ index }) => index),
    drawnColumns: isAll ? [...columns.keys()] : across.getVirtualItems().map(({ index }) => index),
    scrollTo: ({ row, col }: Stop) => {
      if (row >= 0) down.scrollToIndex(row, { align: 'auto' })
      if (col >= 0) across.scrollToIndex(col, { align: 'auto' })
    },
  }
}

/** The room for what scrolls: the pane, less the head and the columns that stay. */
function besideHead(instance: Virtualizer<HTMLDivElement, Element>, tell: (rect: Rect) => void) {
  return observeElementRect(instance, ({ width, height }) =>
    tell({ width: width - fixedWidth(width), height: height - HEAD_HEIGHT }),
  )
}

function withTitles(rows: readonly MatrixRow[], wanted: readonly number[]): number[] {
  const titles = wanted.flatMap((i) => {
    const row = rows[i]
    return row?.kind === 'role' && row.title !== undefined ? [row.title] : []
  })
  return inOrder([...wanted, ...titles], rows.length)
}

function inOrder(wanted: readonly number[], count: number): number[] {
  return [...new Set(wanted)].filter((i) => i >= 0 && i < count).sort((a, b) => a - b)
}
