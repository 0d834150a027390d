import { isRecord } from '../org/model/isRecord'
import type { ElementSize } from '../ui/hooks/useElementSize'

/**
 * What the page saves in `history.state`, so that Back and a reload restore it. Each view has a key of its own and
 * leaves the other keys as they are.
 */
interface HistoryState {
  chart: { viewport: SavedViewport; windowSize: ElementSize }
  outline: ScrollAnchor
}

/** Where the chart stands in its pane: the same as `Viewport` in `graph/camera/viewport.ts`. */
interface SavedViewport {
  x: number
  y: number
  zoom: number
}

/** How far the outline is scrolled: the first visible row, and how many px of it are above the upper edge. */
export interface ScrollAnchor {
  key: string
  offsetPx: number
}

/** Saves the chart's viewport in the current history entry. */
export function saveViewport(viewport: SavedViewport, windowSize: ElementSize): void {
  updateHistoryState({ chart: { viewport, windowSize } })
}

/** The viewport saved in the current history entry, if it was saved in a window of the same size. */
export function readSavedViewport(windowSize: ElementSize): SavedViewport | undefined {
  const { chart } = readHistoryState()
  if (!isRecord(chart) || !isRecord(chart.viewport) || !isRecord(chart.windowSize)) return undefined
  const { x, y, zoom } = chart.viewport
  const { width, height } = chart.windowSize
  const isSameWindowSize = width === windowSize.width && height === windowSize.height
  return isSameWindowSize && isFiniteNumber(x) && isFiniteNumber(y) && isFiniteNumber(zoom)
    ? { x, y, zoom }
    : undefined
}

/** Saves the outline's scroll position in the current history entry. */
export function saveScrollAnchor(anchor: ScrollAnchor): void {
  updateHistoryState({ outline: anchor })
}

/** The outline's scroll position saved in the current history entry, if any. */
export function readScrollAnchor(): ScrollAnchor | undefined {
  const { outline } = readHistoryState()
  if (!isRecord(outline)) return undefined
  const { key, offsetPx } = outline
  return typeof key === 'string' && isFiniteNumber(offsetPx) ? { key, offsetPx } : undefined
}

function updateHistoryState(changes: Partial<HistoryState>): void {
  window.history.replaceState({ ...readHistoryState(), ...changes }, '')
}

// Scripts of other makers, and earlier versions of this page, may have left anything there.
function readHistoryState(): Readonly<Record<string, unknown>> {
  const state: unknown = window.history.state
  return isRecord(state) ? state : {}
}

function isFiniteNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}
