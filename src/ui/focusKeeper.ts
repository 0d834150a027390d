import type { RefObject } from 'react'

/** Keeps focus in a part of the page while what has it comes and goes. What can have it has `data-stop`. */
export interface FocusKeeper {
  /** To be called when focus is to go to what becomes the tab stop. */
  expect: () => void
  /** To be called when an element becomes the tab stop: it takes focus where that is due. */
  arrived: (element: HTMLElement | null) => void
  /** To be called when an element with focus goes away: what is the tab stop then takes it. */
  lost: () => void
}

/** The keeper of a part; to be made once. */
export function focusKeeper(part: RefObject<HTMLElement | null>): FocusKeeper {
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
      requestAnimationFrame(() => take(part.current?.querySelector<HTMLElement>('[data-stop][tabindex="0"]')))
    },
  }
}

/** The stop that an element is; undefined for none. */
export function stopOf(target: EventTarget): string | undefined {
  return target instanceof HTMLElement ? target.dataset.stop : undefined
}
