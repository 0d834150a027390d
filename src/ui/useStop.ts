import { useLayoutEffect, useRef } from 'react'
import type { FocusKeeper } from './focusKeeper'

/**
 * What makes an element one that arrow keys reach, in a part with one tab stop: its `ref` and attributes.
 * `isTabStop`: the one that Tab reaches.
 */
export function useStop<T extends HTMLElement>(stop: string, isTabStop: boolean, focus: FocusKeeper) {
  const ref = useRef<T>(null)
  useLayoutEffect(() => {
    if (isTabStop) focus.arrived(ref.current)
  }, [isTabStop, focus])
  useLayoutEffect(() => {
    const element = ref.current
    return () => {
      if (element && element === document.activeElement) focus.lost()
    }
  }, [focus])
  return { ref, 'data-stop': stop, tabIndex: isTabStop ? 0 : -1 }
}
