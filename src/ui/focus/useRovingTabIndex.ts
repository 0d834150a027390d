import { useLayoutEffect, useRef } from 'react'
import type { FocusManager } from './focusManager'

/**
 * What makes an element one that arrow keys reach, in a part with one tab stop: its `ref` and attributes.
 * `isTabStop`: the one that Tab reaches.
 */
export function useRovingTabIndex<T extends HTMLElement>(
  targetId: string,
  isTabStop: boolean,
  focusManager: FocusManager,
) {
  const ref = useRef<T>(null)
  useLayoutEffect(() => {
    if (isTabStop) focusManager.onTabStopChange(ref.current)
  }, [isTabStop, focusManager])
  useLayoutEffect(() => {
    const element = ref.current
    return () => {
      if (element && element === document.activeElement) focusManager.onFocusLost()
    }
  }, [focusManager])
  return { ref, 'data-stop': targetId, tabIndex: isTabStop ? 0 : -1 }
}
