import { type FocusEvent, type KeyboardEvent, useState } from 'react'

/**
 * One tab stop for a container of many: arrow keys go to the nearest stop in their direction, Home and End to the first
 * and last. Stops are elements with `data-stop`; `initial` is the one that Tab reaches first.
 */
export function useArrowKeys(initial: string | undefined) {
  const [moved, setMoved] = useState<{ from: string | undefined; to: string }>()
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-stop]')]
    const here = stops.find((stop) => stop === document.activeElement)
    const next = here && nextStop(stops, here, event.key)
    if (!next) return
    event.preventDefault()
    next.focus({ preventScroll: true })
  }
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const stop = event.target.dataset.stop
    if (stop !== undefined) setMoved({ from: initial, to: stop })
  }
  // Choosing an entry elsewhere makes it the tab stop again.
  return { tabStop: moved && moved.from === initial ? moved.to : initial, onKeyDown, onFocus }
}

const directions: ReadonlyMap<string, readonly [x: number, y: number]> = new Map([
  ['ArrowLeft', [-1, 0]],
  ['ArrowRight', [1, 0]],
  ['ArrowUp', [0, -1]],
  ['ArrowDown', [0, 1]],
])

function nextStop(stops: readonly HTMLElement[], here: HTMLElement, key: string): HTMLElement | undefined {
  if (key === 'Home') return stops[0]
  if (key === 'End') return stops.at(-1)
  const direction = directions.get(key)
  if (!direction) return undefined
  const from = middle(here)
  let best: HTMLElement | undefined
  let least = Number.POSITIVE_INFINITY
  for (const stop of stops) {
    const to = middle(stop)
    const along = (to.x - from.x) * direction[0] + (to.y - from.y) * direction[1]
    const aside = Math.abs((to.x - from.x) * direction[1]) + Math.abs((to.y - from.y) * direction[0])
    const distance = along + 2 * aside
    if (stop !== here && along > 1 && along >= aside / 4 && distance < least) {
      best = stop
      least = distance
    }
  }
  return best
}

/** Where a stop is aimed at: what is read of it, for a team's link spans its whole box. */
function middle(stop: HTMLElement): { x: number; y: number } {
  const { left, top, width, height } = (stop.querySelector('[data-name]') ?? stop).getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}
