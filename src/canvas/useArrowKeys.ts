import { type FocusEvent, type KeyboardEvent, useState } from 'react'

/**
 * One tab stop for a container of many: arrow keys go to the nearest stop in their direction, Home and End to the first
 * and last. Stops are elements with `data-stop`; `initial` is the one that Tab reaches first, and `onReach` is told of
 * the one that was moved to.
 */
export function useArrowKeys(initial: string | undefined, onReach: (stop: string) => void) {
  const [moved, setMoved] = useState<{ from: string | undefined; to: string }>()
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-stop]')]
    const here = stops.find((stop) => stop === document.activeElement)
    const next = here && nextStop(stops, here, event.key)
    if (!next) return
    event.preventDefault()
    next.focus({ preventScroll: true })
    onReach(next.dataset.stop ?? '')
  }
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const stop = event.target.dataset.stop
    if (stop !== undefined) setMoved({ from: initial, to: stop })
  }
  // Choosing an entry elsewhere makes it the tab stop again.
  return { reached: moved && moved.from === initial ? moved.to : initial, onKeyDown, onFocus }
}

const directions: ReadonlyMap<string, readonly [x: number, y: number]> = new Map([
  ['ArrowLeft', [-1, 0]],
  ['ArrowRight', [1, 0]],
  ['ArrowUp', [0, -1]],
  ['ArrowDown', [0, 1]],
])

/** The nearest stop that lies straight that way, in the breadth of the present one; else more or less that way. */
function nextStop(stops: readonly HTMLElement[], here: HTMLElement, key: string): HTMLElement | undefined {
  if (key === 'Home') return stops[0]
  if (key === 'End') return stops.at(-1)
  const direction = directions.get(key)
  if (!direction) return undefined
  const from = placeOf(here)
  const others = stops.flatMap((stop) => {
    const { along, aside, isStraight } = wayTo(placeOf(stop), from, direction)
    if (stop === here || along <= 1 || (!isStraight && aside > 4 * along)) return []
    return [{ stop, isStraight, distance: along + aside * (isStraight ? 0.5 : 2) }]
  })
  const straight = others.filter(({ isStraight }) => isStraight)
  return (straight.length > 0 ? straight : others).sort((a, b) => a.distance - b.distance)[0]?.stop
}

/** How far one place is from another in a direction and aside of it, px between their middles. */
function wayTo(to: DOMRect, from: DOMRect, [x, y]: readonly [x: number, y: number]) {
  const [dx, dy] = [
    to.x + to.width / 2 - from.x - from.width / 2,
    to.y + to.height / 2 - from.y - from.height / 2,
  ]
  const breadth = x === 0 ? (from.width + to.width) / 2 : (from.height + to.height) / 2
  const aside = Math.abs(x === 0 ? dx : dy)
  return { along: dx * x + dy * y, aside, isStraight: aside < breadth }
}

/** Where a stop is aimed at: a team's link spans its whole box, and is read at its header. */
function placeOf(stop: HTMLElement): DOMRect {
  return (stop.querySelector('.team-header') ?? stop).getBoundingClientRect()
}
