import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react'
import { type FocusTarget, findNextFocusTarget } from '../graph/focus/focusTargets'
import type { Id } from '../org/model/schema'
import { createFocusManager, getFocusTargetId } from '../ui/focus/focusManager'

/**
 * One tab stop for all of the chart: arrow keys go to the nearest stop in their direction, in sight or not, Home and
 * End to the first and last. `initial` is the one that Tab reaches first; `stops` tells all there are; `show` brings
 * an entry into sight.
 */
export function useRovingFocus(
  initialId: string | undefined,
  listTargets: () => readonly FocusTarget[],
  revealEntry: (entryId: Id) => void,
) {
  const paneRef = useRef<HTMLDivElement>(null)
  const [lastMove, setLastMove] = useState<{ from: string | undefined; to: string }>()
  const [focusManager] = useState(() => createFocusManager(paneRef))
  const moveTo = (to: string) => setLastMove({ from: initialId, to })
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const currentId = getFocusTargetId(event.target)
    const next =
      currentId === undefined ? undefined : findNextFocusTarget(listTargets(), currentId, event.key)
    if (!next) return
    event.preventDefault()
    focusManager.requestFocus()
    moveTo(next.id)
    revealEntry(next.entryId)
  }
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const focusedId = getFocusTargetId(event.target)
    if (focusedId !== undefined) moveTo(focusedId)
  }
  // Choosing an entry elsewhere makes it the tab stop again.
  return {
    paneRef,
    focusManager,
    lastFocusedId: lastMove && lastMove.from === initialId ? lastMove.to : initialId,
    onKeyDown,
    onFocus,
  }
}
