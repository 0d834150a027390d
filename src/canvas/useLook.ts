import { useEffect, useEffectEvent, useState } from 'react'
import { useReactFlow } from 'reactflow'
import { type Look, lookAt } from '../graph/look'
import type { Size, Viewport } from '../graph/viewport'

/** What the pane lets people see, from where it stands; and a function to tell it where that is now. */
export function useLook(
  first: Viewport,
  pane: Size,
): [Look, (viewport: Viewport, isMoving?: boolean) => void] {
  const { getViewport } = useReactFlow()
  const [look, setLook] = useState(() => lookAt(first, pane))
  const see = (viewport: Viewport, isMoving = false) =>
    setLook((had) => lookAt(viewport, pane, had, isMoving))
  const onPane = useEffectEvent(() => see(getViewport()))
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new size of the pane is the event.
  useEffect(onPane, [pane])
  return [look, see]
}
