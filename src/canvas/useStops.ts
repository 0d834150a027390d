import { type FocusEvent, type KeyboardEvent, type RefObject, useRef, useState } from 'react'
import { nextStop, type Stop } from '../graph/stops'
import type { Id } from '../org/schema'

/** Keeps focus in the chart while what has it comes and goes. Elements that can have it have `data-stop`. */
export interface FocusKeeper {
  /** To be called when an element becomes the tab stop: it takes focus where that is due. */
  arrived: (element: HTMLElement | null) => void
  /** To be called when an element with focus goes away: what is the tab stop then takes it. */
  lost: () => void
}

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

function stopOf(target: EventTarget): string | undefined {
  return target instanceof HTMLElement ? target.dataset.stop : undefined
}

function focusKeeper(pane: RefObject<HTMLElement | null>): FocusKeeper & { expect: () => void } {
  let due = false
  const take = (element: HTMLElement | null | undefined) => {
    if (!due || !element) return
    due = false
    element.focus({ preventScroll: true })
  }
  return {
    expect: () => {
      due = true
    },
    arrived: take,
    lost: () => {
      due = true
      requestAnimationFrame(() => take(pane.current?.querySelector<HTMLElement>('[data-stop][tabindex="0"]')))
    },
  }
}
