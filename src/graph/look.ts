import { type Detail, detailAt } from './detail'
import type { Rect } from './layout'
import { contains } from './rect'
import type { Size, Viewport } from './viewport'

/** What a pane lets people see: at which detail, and the part of the chart to have ready, in chart space. */
export interface Look {
  detail: Detail
  window: Rect
}

// How much more than the pane is drawn on each side, and how near its edge the pane may come before that is renewed:
// px on screen. A drag crosses the difference in many frames; each renewal draws a strip of it.
const BEYOND = 200
const NEAR = 20
// While the zoom changes, type may for a moment be drawn this much smaller, or larger, than it will be at rest.
const SMALLER = 1.35
const LARGER = 2

/**
 * The look of a pane that stands at a viewport. The previous one, the same object, as long as it still serves: nothing
 * is to be drawn anew by a small move. On the way it serves a little longer than at rest, so that a zoom passes through
 * few looks and does not flicker between two.
 */
export function lookAt(viewport: Viewport, pane: Size, previous?: Look, isMoving = false): Look {
  if (previous && isMoving && serves(previous, viewport, pane)) return previous
  const detail = detailAt(viewport.zoom)
  if (previous?.detail === detail && contains(previous.window, around(viewport, pane, NEAR))) return previous
  return { detail, window: around(viewport, pane, BEYOND) }
}

function serves({ detail, window }: Look, viewport: Viewport, pane: Size): boolean {
  const { zoom } = viewport
  const isNear = zoom * SMALLER >= detail.floor && zoom < detail.floor * LARGER
  // At one zoom a drag renews what is drawn well before its edge is seen.
  const margin = zoom >= detail.floor ? NEAR : 0
  return isNear && contains(window, around(viewport, pane, margin))
}

/** The part of the chart that a pane shows, with `margin` px on screen more on each side. */
function around({ x, y, zoom }: Viewport, pane: Size, margin: number): Rect {
  return {
    x: (-x - margin) / zoom,
    y: (-y - margin) / zoom,
    width: (pane.width + 2 * margin) / zoom,
    height: (pane.height + 2 * margin) / zoom,
  }
}
