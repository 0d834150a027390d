import type { Size } from '../ui/useSize'

/** Where the chart stands in its pane: what `graph/viewport.ts` calls so. */
interface Viewport {
  x: number
  y: number
  zoom: number
}

/** Keeps where the chart stands in the present history entry, so that Back and a reload find it again. */
export function saveViewport(viewport: Viewport, frame: Size): void {
  window.history.replaceState({ viewport, frame }, '')
}

/** Where the chart stood in this history entry, in a window of this size; undefined where nothing sound is kept. */
export function savedViewport(frame: Size): Viewport | undefined {
  const state: unknown = window.history.state
  if (!isRecord(state) || !isRecord(state.viewport) || !isRecord(state.frame)) return undefined
  const { x, y, zoom } = state.viewport
  const sameFrame = state.frame.width === frame.width && state.frame.height === frame.height
  const sound = [x, y, zoom].every(Number.isFinite)
  return sameFrame && sound ? { x: Number(x), y: Number(y), zoom: Number(zoom) } : undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
