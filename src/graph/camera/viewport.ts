import type { Rect, Size } from '../geometry/rect'
import { MIN_ZOOM } from './levelOfDetail'

/** Where the chart stands in its pane: chart point (0, 0) is at (x, y) px of the pane, drawn at `zoom`. */
export interface Viewport {
  x: number
  y: number
  zoom: number
}

export const ZOOM_LIMITS = { min: MIN_ZOOM, max: 2 } as const
/** The least room between the chart and the edge of its pane, in px on screen. */
export const VIEWPORT_MARGIN_PX = 12

/** The viewport that shows a rectangle of the chart as large as it goes, in the middle of the pane, at most at `most`. */
export function fitRect(rect: Rect, paneSize: Size, maxZoom: number = 1): Viewport {
  const zoom = clamp(
    Math.min(
      (paneSize.width - 2 * VIEWPORT_MARGIN_PX) / rect.width,
      (paneSize.height - 2 * VIEWPORT_MARGIN_PX) / rect.height,
    ),
    ZOOM_LIMITS.min,
    maxZoom,
  )
  return centreOnRect(rect, paneSize, zoom)
}

/** The viewport at a zoom with a rectangle's middle in the middle of the pane. */
export function centreOnRect(rect: Rect, paneSize: Size, zoom: number): Viewport {
  return {
    x: paneSize.width / 2 - (rect.x + rect.width / 2) * zoom,
    y: paneSize.height / 2 - (rect.y + rect.height / 2) * zoom,
    zoom,
  }
}

/**
 * The viewport moved only as far as needed for a rectangle to be seen whole in the pane (its top left corner where it
 * is larger than the pane). The same viewport where it is seen already.
 */
export function revealRect(rect: Rect, viewport: Viewport, paneSize: Size): Viewport {
  const { zoom } = viewport
  const shiftX = computeRevealShift(rect.x * zoom + viewport.x, rect.width * zoom, paneSize.width)
  const shiftY = computeRevealShift(rect.y * zoom + viewport.y, rect.height * zoom, paneSize.height)
  return shiftX === 0 && shiftY === 0 ? viewport : { x: viewport.x + shiftX, y: viewport.y + shiftY, zoom }
}

/**
 * The viewport moved so that none of the pane is left empty while there is more of the chart (as large as `whole`) to
 * show; along an axis on which all of it fits, it is in the middle.
 */
export function clampViewport({ x, y, zoom }: Viewport, chartSize: Size, paneSize: Size): Viewport {
  const clampAxis = (start: number, length: number, available: number) =>
    length <= available
      ? (available - length) / 2
      : clamp(start, available - VIEWPORT_MARGIN_PX - length, VIEWPORT_MARGIN_PX)
  return {
    x: clampAxis(x, chartSize.width * zoom, paneSize.width),
    y: clampAxis(y, chartSize.height * zoom, paneSize.height),
    zoom,
  }
}

/** Whether all of a rectangle is in the pane. */
export function isRectInView(rect: Rect, viewport: Viewport, paneSize: Size): boolean {
  const left = rect.x * viewport.zoom + viewport.x
  const top = rect.y * viewport.zoom + viewport.y
  return (
    left >= 0 &&
    top >= 0 &&
    left + rect.width * viewport.zoom <= paneSize.width &&
    top + rect.height * viewport.zoom <= paneSize.height
  )
}

function computeRevealShift(start: number, length: number, available: number): number {
  const min = VIEWPORT_MARGIN_PX
  const max = available - VIEWPORT_MARGIN_PX - length
  if (start > max && start > min) return Math.max(max, min) - start
  return start < min ? Math.min(min, Math.max(max, min)) - start : 0
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value))
}
