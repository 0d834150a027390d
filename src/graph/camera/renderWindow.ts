import { contains, type Rect, type Size } from '../geometry/rect'
import { getLevelOfDetail, type LevelOfDetail } from './levelOfDetail'
import type { Viewport } from './viewport'

/** What a pane lets people see: at which detail, and the part of the chart to have ready, in chart space. */
export interface RenderWindow {
  lod: LevelOfDetail
  rect: Rect
}

// How much more than the pane is drawn on each side, and how near its edge the pane may come before that is renewed:
// px on screen. A drag crosses the difference in many frames; each renewal draws a strip of it.
const OVERSCAN_PX = 200
const RENEWAL_MARGIN_PX = 20
// While the zoom changes, type may for a moment be drawn this much smaller, or larger, than it will be at rest.
const MAX_SHRINK_RATIO = 1.35
const MAX_ENLARGE_RATIO = 2

/**
 * The look of a pane that stands at a viewport. The previous one, the same object, as long as it still serves: nothing
 * is to be drawn anew by a small move. On the way it serves a little longer than at rest, so that a zoom passes through
 * few looks and does not flicker between two.
 */
export function updateRenderWindow(
  viewport: Viewport,
  paneSize: Size,
  previous?: RenderWindow,
  isMoving = false,
): RenderWindow {
  if (previous && isMoving && isStillUsable(previous, viewport, paneSize)) return previous
  const lod = getLevelOfDetail(viewport.zoom)
  if (
    previous?.lod === lod &&
    contains(previous.rect, computeVisibleRect(viewport, paneSize, RENEWAL_MARGIN_PX))
  )
    return previous
  return { lod, rect: computeVisibleRect(viewport, paneSize, OVERSCAN_PX) }
}

function isStillUsable({ lod, rect }: RenderWindow, viewport: Viewport, paneSize: Size): boolean {
  const { zoom } = viewport
  const isZoomInRange = zoom * MAX_SHRINK_RATIO >= lod.minZoom && zoom < lod.minZoom * MAX_ENLARGE_RATIO
  // At one zoom a drag renews what is drawn well before its edge is seen.
  const margin = zoom >= lod.minZoom ? RENEWAL_MARGIN_PX : 0
  return isZoomInRange && contains(rect, computeVisibleRect(viewport, paneSize, margin))
}

/** The part of the chart that a pane shows, with `margin` px on screen more on each side. */
function computeVisibleRect({ x, y, zoom }: Viewport, paneSize: Size, margin: number): Rect {
  return {
    x: (-x - margin) / zoom,
    y: (-y - margin) / zoom,
    width: (paneSize.width + 2 * margin) / zoom,
    height: (paneSize.height + 2 * margin) / zoom,
  }
}
