import type { RefObject } from 'react'

/** Keeps focus in a part of the page while what has it comes and goes. What can have it has `data-stop`. */
export interface FocusManager {
  /** To be called when focus is to go to what becomes the tab stop. */
  requestFocus: () => void
  /** To be called when an element becomes the tab stop: it takes focus where that is due. */
  onTabStopChange: (element: HTMLElement | null) => void
  /** To be called when an element with focus goes away: what is the tab stop then takes it. */
  onFocusLost: () => void
}

/** The keeper of a part; to be made once. */
export function createFocusManager(containerRef: RefObject<HTMLElement | null>): FocusManager {
  let isFocusPending = false
  const focusIfPending = (element: HTMLElement | null | undefined) => {
    if (!isFocusPending || !element) return
    isFocusPending = false
    element.focus({ preventScroll: true })
  }
  return {
    requestFocus: () => {
      isFocusPending = true
    },
    onTabStopChange: focusIfPending,
    onFocusLost: () => {
      isFocusPending = true
      requestAnimationFrame(() =>
        focusIfPending(containerRef.current?.querySelector<HTMLElement>('[data-stop][tabindex="0"]')),
      )
    },
  }
}

/** The stop that an element is; undefined for none. */
export function getFocusTargetId(target: EventTarget): string | undefined {
  return target instanceof HTMLElement ? target.dataset.stop : undefined
}
