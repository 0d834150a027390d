import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import type { OrgIndex } from '../org/indexOrg'
import { useView } from '../view/useView'
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

/**
 * Keeps the outline where people expect it, by what is to be told of its scroller's events. Back restores it; choosing
 * an entry elsewhere scrolls only as far as needed for its row to be seen; folding and filtering keep what is in sight.
 */
export function useStanding({ index, rows, places, at, selected, virtualizer }: Given) {
  const { view, arrival } = useView()
  const last = useRef<{ rows: readonly OutlineRow[]; selected: string | undefined }>(undefined)
  const inSight = useRef<readonly Standing[]>([])
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const startOf = (place: number) => virtualizer.measurementsCache[place]?.start
  const scrollTo = (place: number | undefined, above: number) => {
    const start = place === undefined ? undefined : startOf(place)
    if (start !== undefined) virtualizer.scrollToOffset(start + above)
    return start !== undefined
  }
  const follow = useEffectEvent(() => {
    const before = last.current
    last.current = { rows, selected }
    const kept = before === undefined || arrival === 'back' ? savedPlace() : undefined
    if (kept && scrollTo(places.get(kept.key), kept.above)) return
    if (before === undefined) {
      if (selected !== undefined) virtualizer.scrollToIndex(at, { align: 'center' })
      return
    }
    if (before.rows !== rows) {
      const held = inSight.current.find(({ key }) => places.has(key)) ?? inSight.current[0]
      if (held) scrollTo(standingRow(index, places, held.key), held.above)
    }
    if (before.selected !== selected && selected !== undefined && arrival !== 'replace')
      virtualizer.scrollToIndex(at)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are the events to follow; the rest is read then.
  useLayoutEffect(follow, [rows, view])

  const save = () => {
    clearTimeout(timer.current)
    const [first] = inSight.current
    if (first) savePlace(first)
  }
  const look = () => {
    const offset = virtualizer.scrollElement?.scrollTop ?? 0
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
  return { onScroll: look, onClickCapture: save }
}
