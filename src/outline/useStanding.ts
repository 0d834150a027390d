import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import type { OrgIndex } from '../org/model/indexOrg'
import { useUrlState } from '../urlState/useUrlState'
import type { OutlineRow } from './outlineRows'
import { type Standing, savedPlace, savePlace } from './savedPlace'
import { standingRow } from './standingRow'
import type { RowsInSight } from './useRowsInSight'

interface Given {
  index: OrgIndex
  rows: readonly OutlineRow[]
  places: ReadonlyMap<string, number>
  /** The place of the row that stands for the selection, or that has focus. */
  at: number
  /** The key of the selected row. */
  selected: string | undefined
  virtualizer: RowsInSight
}

// A history entry is not written to while rows move: browsers allow only so many a second.
const REST_MS = 150
const SETTLE_MS = 500

/**
 * Keeps the outline where people expect it, by what is to be told of its scroller's events. Back restores it; choosing
 * an entry elsewhere scrolls only as far as needed for its row to be seen; folding and filtering keep what is in sight.
 */
export function useStanding({ index, rows, places, at, selected, virtualizer }: Given) {
  const { urlState, navigationType } = useUrlState()
  const last = useRef<{ rows: readonly OutlineRow[]; selected: string | undefined }>(undefined)
  // What is being kept to while rows that have not been seen before turn out higher than thought.
  const goal = useRef<Standing & { until: number }>(undefined)
  const inSight = useRef<readonly Standing[]>([])
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const startOf = (key: string | undefined) =>
    virtualizer.measurementsCache[places.get(key ?? '') ?? -1]?.start
  const keepTo = (key: string | undefined, above: number) => {
    if (key === undefined || !places.has(key)) return false
    goal.current = { key, above, until: performance.now() + SETTLE_MS }
    settle()
    return true
  }
  const settle = () => {
    const { key, above = 0, until = 0 } = goal.current ?? {}
    const start = startOf(key)
    if (start === undefined || performance.now() > until) goal.current = undefined
    else if (Math.abs(start + above - scrollTop()) >= 1) virtualizer.scrollToOffset(start + above)
  }
  const release = () => {
    goal.current = undefined
  }
  const scrollTop = () => virtualizer.scrollElement?.scrollTop ?? 0
  // How far below the upper edge a row stands in the middle of what nothing covers.
  const middle = () => {
    const { scrollPaddingEnd, estimateSize } = virtualizer.options
    const free = (virtualizer.scrollRect?.height ?? 0) - scrollPaddingEnd
    return Math.max(0, (free - estimateSize(at)) / 2)
  }
  const follow = useEffectEvent(() => {
    const before = last.current
    last.current = { rows, selected }
    const kept = before === undefined || navigationType === 'back' ? savedPlace() : undefined
    if (kept && keepTo(kept.key, kept.above)) return
    if (before === undefined) {
      if (selected !== undefined) keepTo(rows[at]?.key, -middle())
      return
    }
    if (before.rows !== rows) {
      const held = inSight.current.find(({ key }) => places.has(key)) ?? inSight.current[0]
      if (held) keepTo(rows[standingRow(index, places, held.key) ?? -1]?.key, held.above)
    }
    if (before.selected === selected || selected === undefined || navigationType === 'replace') return
    release()
    virtualizer.scrollToIndex(at)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are the events to follow; the rest is read then.
  useLayoutEffect(follow, [rows, urlState])

  const save = () => {
    clearTimeout(timer.current)
    const [first] = inSight.current
    if (first) savePlace(first)
  }
  const look = () => {
    settle()
    const offset = scrollTop()
    const bottom = offset + (virtualizer.scrollRect?.height ?? 0)
    inSight.current = virtualizer.getVirtualItems().flatMap(({ index: place, start, end }) => {
      const key = rows[place]?.key
      return key !== undefined && end > offset && start < bottom ? [{ key, above: offset - start }] : []
    })
    clearTimeout(timer.current)
    timer.current = setTimeout(save, REST_MS)
  }
  // After every drawing: what is in sight may have changed without a scroll.
  useEffect(look)
  useEffect(() => () => clearTimeout(timer.current), [])
  // What is clicked may open another history entry: this one is written to before it does.
  return {
    onScroll: look,
    onClickCapture: save,
    onWheel: release,
    onTouchMove: release,
    onPointerDownCapture: release,
    onKeyDownCapture: release,
  }
}
