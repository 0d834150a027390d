import { defaultRangeExtractor, type Range, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback } from 'react'
import { useMediaQuery } from '../ui/hooks/useMediaQuery'
import type { OutlineRow } from './outlineRows'

/** What places the rows of an outline, and tells which of them are to exist. */
export type RowsInSight = Virtualizer<HTMLDivElement, Element>

/** The room that the rows have, in px, with what a sheet covers at its foot. */
export interface Room {
  height: number
  coveredHeight: number
}

// On a small screen a button stands at the foot, as high as this with what is around it.
const BUTTON = 64

/** The rows in sight, a few around them, and the one at `at`, which may have focus. */
export function useRowsInSight(
  rows: readonly OutlineRow[],
  at: number,
  { height, coveredHeight }: Room,
  scroller: RefObject<HTMLDivElement | null>,
): RowsInSight {
  const lineHeight = useMediaQuery('(pointer: coarse)') ? 44 : 32
  const hasButton = useMediaQuery('(max-width: 1023px)')
  // Where there is hardly any room, a row beside the button is better than none.
  const foot = coveredHeight + (hasButton && height - coveredHeight > 3 * BUTTON ? BUTTON : 8)
  return useVirtualizer<HTMLDivElement, Element>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    getItemKey: useCallback((i: number) => rows[i]?.key ?? i, [rows]),
    estimateSize: () => lineHeight,
    // What is not laid out has no height to learn.
    measureElement: (row, entry) =>
      Math.round(entry?.borderBoxSize[0]?.blockSize ?? row.getBoundingClientRect().height) || lineHeight,
    rangeExtractor: useCallback((range: Range) => withRow(defaultRangeExtractor(range), at), [at]),
    overscan: 6,
    paddingStart: 8,
    paddingEnd: foot,
    scrollPaddingStart: 8,
    scrollPaddingEnd: foot,
  })
}

function withRow(range: readonly number[], at: number): number[] {
  return [...new Set([...range, at])].sort((a, b) => a - b)
}
