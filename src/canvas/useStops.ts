import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react'
import { nextStop, type Stop } from '../graph/stops'
import type { Id } from '../org/schema'
import { focusKeeper, stopOf } from '../ui/focusKeeper'

/**
 * One tab stop for all of the chart: arrow keys go to the nearest stop in their direction, in sight or not, Home and
 * End to the first and last. `initial` is the one that Tab reaches first; `stops` tells all there are; `show` brings
 * an entry into sight.
 */
export function useStops(
  initial: string | undefined,
  stops: () => readonly Stop[],
  show: (entry: Id) => void,
) {
  const paneRef = useRef<HTMLDivElement>(null)
  const [moved, setMoved] = useState<{ from: string | undefined; to: string }>()
  const [focus] = useState(() => focusKeeper(paneRef))
  const go = (to: string) => setMoved({ from: initial, to })
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const here = stopOf(event.target)
    const next = here === undefined ? undefined : nextStop(stops(), here, event.key)
    if (!next) return
    event.preventDefault()
    focus.expect()
    go(next.id)
    show(next.entry)
  }
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const stop = stopOf(event.target)
    if (stop !== undefined) go(stop)
  }
  // Choosing an entry elsewhere makes it the tab stop again.
  return { paneRef, focus, reached: moved && moved.from === initial ? moved.to : initial, onKeyDown, onFocus }
}
