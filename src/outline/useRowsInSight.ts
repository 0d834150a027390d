import { defaultRangeExtractor, type Range, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback } from 'react'
import { useMediaQuery } from '../ui/useMediaQuery'
import type { OutlineRow } from './outlineRows'

/** What places the rows of an outline, and tells which of them are to exist. */
export type RowsInSight = Virtualizer<HTMLDivElement, Element>

/**
 * The rows in sight, a few around them, and the one at `at`, which may have focus. `covered`: how many px at the foot
 * of the scroller are under a sheet.
 */
export function useRowsInSight(
  rows: readonly OutlineRow[],
  at: number,
  covered: number,
  scroller: RefObject<HTMLDivElement | null>,
): RowsInSight {
  const lineHeight = useMediaQuery('(pointer: coarse)') ? 44 : 32
  // On a small screen a button stands at the foot, as high as this with what is around it.
  const foot = covered + (useMediaQuery('(max-width: 1023px)') ? 64 : 8)
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
