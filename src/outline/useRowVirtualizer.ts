import { defaultRangeExtractor, type Range, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback } from 'react'
import { useIsNarrowerThan } from '../ui/hooks/useIsNarrowerThan'
import { useMediaQuery } from '../ui/hooks/useMediaQuery'
import type { OutlineRow } from './buildOutlineRows'

/** What places the rows of an outline, and tells which of them are to exist. */
export type RowVirtualizer = Virtualizer<HTMLDivElement, Element>

/** The room that the rows have, in px, with what a sheet covers at its foot. */
export interface ScrollArea {
  height: number
  coveredHeight: number
}

// On a small screen a button stands at the foot, as high as this with what is around it.
const FILTER_BUTTON_HEIGHT_PX = 64

/** The rows in sight, a few around them, and the one at `tabStopIndex`, which may have focus. */
export function useRowVirtualizer(
  rows: readonly OutlineRow[],
  tabStopIndex: number,
  { height, coveredHeight }: ScrollArea,
  scrollContainerRef: RefObject<HTMLDivElement | null>,
): RowVirtualizer {
  const rowHeightPx = useMediaQuery('(pointer: coarse)') ? 44 : 32
  const hasFilterButton = useIsNarrowerThan('lg')
  // Where there is hardly any room, a row beside the button is better than none.
  const bottomPaddingPx =
    coveredHeight +
    (hasFilterButton && height - coveredHeight > 3 * FILTER_BUTTON_HEIGHT_PX ? FILTER_BUTTON_HEIGHT_PX : 8)
  return useVirtualizer<HTMLDivElement, Element>({
    count: rows.length,
    getScrollElement: () => scrollContainerRef.current,
    getItemKey: useCallback((i: number) => rows[i]?.key ?? i, [rows]),
    estimateSize: () => rowHeightPx,
    // What is not laid out has no height to learn.
    measureElement: (row, entry) =>
      Math.round(entry?.borderBoxSize[0]?.blockSize ?? row.getBoundingClientRect().height) || rowHeightPx,
    rangeExtractor: useCallback(
      (range: Range) => includeIndex(defaultRangeExtractor(range), tabStopIndex),
      [tabStopIndex],
    ),
    overscan: 6,
    paddingStart: 8,
    paddingEnd: bottomPaddingPx,
    scrollPaddingStart: 8,
    scrollPaddingEnd: bottomPaddingPx,
  })
}

function includeIndex(indexes: readonly number[], index: number): number[] {
  return [...new Set([...indexes, index])].sort((a, b) => a - b)
}
