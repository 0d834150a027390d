import type { ElementSize } from '../ui/hooks/useElementSize'

/** Where the chart stands in its pane: what `graph/viewport.ts` calls so. */
interface SavedViewport {
  x: number
  y: number
  zoom: number
}

/** Keeps where the chart stands in the present history entry, so that Back and a reload find it again. */
export function saveViewport(viewport: SavedViewport, windowSize: ElementSize): void {
  window.history.replaceState({ viewport, frame: windowSize }, '')
}

/** Where the chart stood in this history entry, in a window of this size; undefined where nothing sound is kept. */
export function readSavedViewport(windowSize: ElementSize): SavedViewport | undefined {
  const state: unknown = window.history.state
  if (!isRecord(state) || !isRecord(state.viewport) || !isRecord(state.frame)) return undefined
  const { x, y, zoom } = state.viewport
  const isSameWindowSize = state.frame.width === windowSize.width && state.frame.height === windowSize.height
  const hasFiniteNumbers = [x, y, zoom].every(Number.isFinite)
  return isSameWindowSize && hasFiniteNumbers ? { x: Number(x), y: Number(y), zoom: Number(zoom) } : undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
