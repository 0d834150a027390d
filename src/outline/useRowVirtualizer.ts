import { defaultRangeExtractor, type Range, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback } from 'react'
import { useIsNarrowerThan } from '../ui/hooks/useIsNarrowerThan'
import { useMediaQuery } from '../ui/hooks/useMediaQuery'
import type { OutlineRow } from './buildOutlineRows'

/** Positions the rows of the outline, and decides which are rendered. */
export type RowVirtualizer = Virtualizer<HTMLDivElement, Element>

/** The height of the scroll container in px, and how much of it a sheet covers at the bottom. */
export interface ScrollArea {
  height: number
  coveredHeight: number
}

interface RowVirtualizerOptions {
  rows: readonly OutlineRow[]
  rowHeightPx: number
  /** The row that may have focus; it is rendered even out of sight. */
  tabStopIndex: number
  scrollArea: ScrollArea
  scrollContainerRef: RefObject<HTMLDivElement | null>
}

const ROW_HEIGHT_PX = 32
const TOUCH_ROW_HEIGHT_PX = 44
const PADDING_PX = 8

// On a small screen the filter button covers the bottom of the rows, with its margins as high as this.
const FILTER_BUTTON_HEIGHT_PX = 64
// With less room than this for rows, the button may stand beside them.
const MIN_ROOM_FOR_FILTER_BUTTON_PX = 3 * FILTER_BUTTON_HEIGHT_PX

/** The height of a row of one line, in px. */
export function useRowHeight(): number {
  return useMediaQuery('(pointer: coarse)') ? TOUCH_ROW_HEIGHT_PX : ROW_HEIGHT_PX
}

/** Renders the rows in sight, a few around them, and the tab stop. */
export function useRowVirtualizer({
  rows,
  rowHeightPx,
  tabStopIndex,
  scrollArea: { height, coveredHeight },
  scrollContainerRef,
}: RowVirtualizerOptions): RowVirtualizer {
  const hasFilterButton = useIsNarrowerThan('lg')
  const isFilterButtonCleared = hasFilterButton && height - coveredHeight > MIN_ROOM_FOR_FILTER_BUTTON_PX
  const bottomPaddingPx = coveredHeight + (isFilterButtonCleared ? FILTER_BUTTON_HEIGHT_PX : PADDING_PX)
  return useVirtualizer<HTMLDivElement, Element>({
    count: rows.length,
    getScrollElement: () => scrollContainerRef.current,
    getItemKey: useCallback((i: number) => rows[i]?.key ?? i, [rows]),
    estimateSize: () => rowHeightPx,
    // An element without layout has no height to measure.
    measureElement: (row, entry) =>
      Math.round(entry?.borderBoxSize[0]?.blockSize ?? row.getBoundingClientRect().height) || rowHeightPx,
    rangeExtractor: useCallback(
      (range: Range) => includeIndex(defaultRangeExtractor(range), tabStopIndex),
      [tabStopIndex],
    ),
    overscan: 6,
    paddingStart: PADDING_PX,
    paddingEnd: bottomPaddingPx,
    scrollPaddingStart: PADDING_PX,
    scrollPaddingEnd: bottomPaddingPx,
  })
}

function includeIndex(indexes: readonly number[], index: number): number[] {
  return [...new Set([...indexes, index])].sort((a, b) => a - b)
}
