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
// px on screen. A drag crosses the difference in several frames; each renewal draws a strip of it.
const BEYOND = 160
const NEAR = 40

/**
 * The look of a pane that stands at a viewport. The previous one, the same object, as long as it still serves: nothing
 * is to be drawn anew by a small move. At rest there is no flicker to avoid: what the zoom lets people read is drawn,
 * whatever the way to it.
 */
export function lookAt(viewport: Viewport, pane: Size, previous?: Look, isAtRest = false): Look {
  const detail = detailAt(viewport.zoom, isAtRest ? undefined : previous?.detail)
  if (previous?.detail === detail && contains(previous.window, around(viewport, pane, NEAR))) return previous
  return { detail, window: around(viewport, pane, BEYOND) }
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
