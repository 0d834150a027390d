import { useEffect, useEffectEvent, useState } from 'react'
import { useReactFlow } from 'reactflow'
import { type RenderWindow, updateRenderWindow } from '../graph/camera/renderWindow'
import type { Viewport } from '../graph/camera/viewport'
import type { Size } from '../graph/geometry/rect'

/** What the pane lets people see, from where it stands; and a function to tell it where that is now. */
export function useRenderWindow(
  initialViewport: Viewport,
  paneSize: Size,
): [RenderWindow, (viewport: Viewport, isMoving?: boolean) => void] {
  const { getViewport } = useReactFlow()
  const [renderWindow, setRenderWindow] = useState(() => updateRenderWindow(initialViewport, paneSize))
  const updateWindow = (viewport: Viewport, isMoving = false) =>
    setRenderWindow((previous) => updateRenderWindow(viewport, paneSize, previous, isMoving))
  const onPaneResize = useEffectEvent(() => updateWindow(getViewport()))
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new size of the pane is the event.
  useEffect(onPaneResize, [paneSize])
  return [renderWindow, updateWindow]
}
