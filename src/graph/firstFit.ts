import { detailAt, LEAST_FIRST_ZOOM, NAMES_ZOOM } from './detail'
import type { Placed } from './layout'
import { onScreen } from './onScreen'
import { fitRect, MARGIN, type Size, type Viewport, within } from './viewport'

// With fewer names than this in sight of many, a chart is a pattern and not something to read.
const FEW = 20

/**
 * Where a chart stands at first in a pane: fitted. A fit that would just miss the names of roles comes near enough for
 * them and shows a little less, and so does one from so far off that hardly a team could be named.
 */
export function firstFit(placed: Placed, pane: Size): Viewport {
  const whole = { x: 0, y: 0, width: placed.width, height: placed.height }
  const fitted = fitRect(whole, pane)
  if (fitted.zoom >= NAMES_ZOOM) return fitted
  const { teams, specks } = onScreen(placed, whole, detailAt(fitted.zoom))
  const isLegible = fitted.zoom < LEAST_FIRST_ZOOM && (teams.length >= FEW || specks.length <= teams.length)
  return isLegible ? fitted : within({ x: MARGIN, y: MARGIN, zoom: NAMES_ZOOM }, placed, pane)
}
