import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import type { OrgIndex } from '../org/model/indexOrg'
import { readScrollAnchor, type ScrollAnchor, saveScrollAnchor } from '../urlState/historyState'
import { useUrlState } from '../urlState/useUrlState'
import type { OutlineRow } from './buildOutlineRows'
import { findVisibleRowIndex } from './findVisibleRowIndex'
import type { RowVirtualizer } from './useRowVirtualizer'

interface ScrollAnchorOptions {
  index: OrgIndex
  rows: readonly OutlineRow[]
  rowIndexByKey: ReadonlyMap<string, number>
  /** The index of the row that has focus or stands for the selection. */
  tabStopIndex: number
  /** The key of the selected row. */
  selectedKey: string | undefined
  virtualizer: RowVirtualizer
}

// History is written once scrolling pauses: browsers limit the rate.
const SAVE_DELAY_MS = 150
const SETTLE_TIMEOUT_MS = 500

/**
 * Keeps the scroll position where people expect it. Back restores it; selecting an entry elsewhere scrolls only as far as
 * needed to show its row; folding and filtering keep the first visible row in place. Returns handlers for the scroll
 * container.
 */
export function useScrollAnchor({
  index,
  rows,
  rowIndexByKey,
  tabStopIndex,
  selectedKey,
  virtualizer,
}: ScrollAnchorOptions) {
  const { urlState, navigationType } = useUrlState()
  const previousRef = useRef<{ rows: readonly OutlineRow[]; selectedKey: string | undefined }>(undefined)
  // The row to hold in place while rows are measured that turn out higher than estimated.
  const targetRef = useRef<ScrollAnchor & { deadline: number }>(undefined)
  const visibleAnchorsRef = useRef<readonly ScrollAnchor[]>([])
  const saveTimerRef = useRef<ReturnType<typeof setTimeout>>(undefined)

  const getRowStart = (key: string | undefined) =>
    virtualizer.measurementsCache[rowIndexByKey.get(key ?? '') ?? -1]?.start
  const anchorTo = (key: string | undefined, offsetPx: number) => {
    if (key === undefined || !rowIndexByKey.has(key)) return false
    targetRef.current = { key, offsetPx, deadline: performance.now() + SETTLE_TIMEOUT_MS }
    scrollToTarget()
    return true
  }
  const scrollToTarget = () => {
    const { key, offsetPx = 0, deadline = 0 } = targetRef.current ?? {}
    const rowStart = getRowStart(key)
    if (rowStart === undefined || performance.now() > deadline) targetRef.current = undefined
    else if (Math.abs(rowStart + offsetPx - getScrollTop()) >= 1)
      virtualizer.scrollToOffset(rowStart + offsetPx)
  }
  const clearTarget = () => {
    targetRef.current = undefined
  }
  const getScrollTop = () => virtualizer.scrollElement?.scrollTop ?? 0
  // The offset that centres a row in the uncovered part.
  const getCentringOffset = () => {
    const { scrollPaddingEnd, estimateSize } = virtualizer.options
    const uncoveredHeight = (virtualizer.scrollRect?.height ?? 0) - scrollPaddingEnd
    return Math.max(0, (uncoveredHeight - estimateSize(tabStopIndex)) / 2)
  }
  const restoreScroll = useEffectEvent(() => {
    const previous = previousRef.current
    previousRef.current = { rows, selectedKey }
    const savedAnchor = previous === undefined || navigationType === 'back' ? readScrollAnchor() : undefined
    if (savedAnchor && anchorTo(savedAnchor.key, savedAnchor.offsetPx)) return
    if (previous === undefined) {
      if (selectedKey !== undefined) anchorTo(rows[tabStopIndex]?.key, -getCentringOffset())
      return
    }
    if (previous.rows !== rows) {
      const anchor =
        visibleAnchorsRef.current.find(({ key }) => rowIndexByKey.has(key)) ?? visibleAnchorsRef.current[0]
      if (anchor)
        anchorTo(rows[findVisibleRowIndex(index, rowIndexByKey, anchor.key) ?? -1]?.key, anchor.offsetPx)
    }
    if (previous.selectedKey === selectedKey || selectedKey === undefined || navigationType === 'replace')
      return
    clearTarget()
    virtualizer.scrollToIndex(tabStopIndex)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are the events to follow; the rest is read then.
  useLayoutEffect(restoreScroll, [rows, urlState])

  const saveFirstAnchor = () => {
    clearTimeout(saveTimerRef.current)
    const [firstAnchor] = visibleAnchorsRef.current
    if (firstAnchor) saveScrollAnchor(firstAnchor)
  }
  const updateVisibleAnchors = () => {
    scrollToTarget()
    const scrollTop = getScrollTop()
    const scrollBottom = scrollTop + (virtualizer.scrollRect?.height ?? 0)
    visibleAnchorsRef.current = virtualizer.getVirtualItems().flatMap(({ index: rowIndex, start, end }) => {
      const key = rows[rowIndex]?.key
      return key !== undefined && end > scrollTop && start < scrollBottom
        ? [{ key, offsetPx: scrollTop - start }]
        : []
    })
    clearTimeout(saveTimerRef.current)
    saveTimerRef.current = setTimeout(saveFirstAnchor, SAVE_DELAY_MS)
  }
  // After every render, since the visible rows may change without a scroll.
  useEffect(updateVisibleAnchors)
  useEffect(() => () => clearTimeout(saveTimerRef.current), [])
  // A click may push a history entry: the current one is saved before.
  return {
    onScroll: updateVisibleAnchors,
    onClickCapture: saveFirstAnchor,
    onWheel: clearTarget,
    onTouchMove: clearTarget,
    onPointerDownCapture: clearTarget,
    onKeyDownCapture: clearTarget,
  }
}
