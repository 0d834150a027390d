import { FARTHEST } from './detail'
import type { Rect } from './layout'

/** Where the chart stands in its pane: chart point (0, 0) is at (x, y) px of the pane, drawn at `zoom`. */
export interface Viewport {
  x: number
  y: number
  zoom: number
}

export interface Size {
  width: number
  height: number
}

export const ZOOM = { least: FARTHEST, most: 2 } as const
/** The least room between the chart and the edge of its pane, in px on screen. */
export const MARGIN = 12

/** The viewport that shows a rectangle of the chart as large as it goes, in the middle of the pane, at most at `most`. */
export function fitRect(rect: Rect, pane: Size, most: number = 1): Viewport {
  const zoom = clamp(
    Math.min((pane.width - 2 * MARGIN) / rect.width, (pane.height - 2 * MARGIN) / rect.height),
    ZOOM.least,
    most,
  )
  return centre(rect, pane, zoom)
}

/** The viewport at a zoom with a rectangle's middle in the middle of the pane. */
export function centre(rect: Rect, pane: Size, zoom: number): Viewport {
  return {
    x: pane.width / 2 - (rect.x + rect.width / 2) * zoom,
    y: pane.height / 2 - (rect.y + rect.height / 2) * zoom,
    zoom,
  }
}

/**
 * The viewport moved only as far as needed for a rectangle to be seen whole in the pane (its top left corner where it
 * is larger than the pane). The same viewport where it is seen already.
 */
export function reveal(rect: Rect, viewport: Viewport, pane: Size): Viewport {
  const { zoom } = viewport
  const x = shift(rect.x * zoom + viewport.x, rect.width * zoom, pane.width)
  const y = shift(rect.y * zoom + viewport.y, rect.height * zoom, pane.height)
  return x === 0 && y === 0 ? viewport : { x: viewport.x + x, y: viewport.y + y, zoom }
}

/**
 * The viewport moved so that none of the pane is left empty while there is more of the chart (as large as `whole`) to
 * show; along an axis on which all of it fits, it is in the middle.
 */
export function within({ x, y, zoom }: Viewport, whole: Size, pane: Size): Viewport {
  const hold = (start: number, length: number, room: number) =>
    length <= room ? (room - length) / 2 : clamp(start, room - MARGIN - length, MARGIN)
  return { x: hold(x, whole.width * zoom, pane.width), y: hold(y, whole.height * zoom, pane.height), zoom }
}

/** Whether all of a rectangle is in the pane. */
export function isSeen(rect: Rect, viewport: Viewport, pane: Size): boolean {
  const left = rect.x * viewport.zoom + viewport.x
  const top = rect.y * viewport.zoom + viewport.y
  return (
    left >= 0 &&
    top >= 0 &&
    left + rect.width * viewport.zoom <= pane.width &&
    top + rect.height * viewport.zoom <= pane.height
  )
}

function shift(start: number, length: number, room: number): number {
  const least = MARGIN
  const most = room - MARGIN - length
  if (start > most && start > least) return Math.max(most, least) - start
  return start < least ? Math.min(least, Math.max(most, least)) - start : 0
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
