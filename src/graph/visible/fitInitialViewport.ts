import { getLevelOfDetail, MIN_INITIAL_ZOOM, MIN_ROLE_NAMES_ZOOM } from '../camera/levelOfDetail'
import { clampViewport, fitRect, VIEWPORT_MARGIN_PX, type Viewport } from '../camera/viewport'
import type { Size } from '../geometry/rect'
import type { ChartLayout } from '../layout/chartLayout'
import { cullToRect } from './visibleItems'

// With fewer names than this in sight of many, a chart is a pattern and not something to read.
const MIN_NAMED_TEAMS = 20

/**
 * Where a chart stands at first in a pane: fitted. A fit that would just miss the names of roles comes near enough for
 * them and shows a little less, and so does one from so far off that hardly a team could be named.
 */
export function fitInitialViewport(layout: ChartLayout, paneSize: Size): Viewport {
  const chartRect = { x: 0, y: 0, width: layout.width, height: layout.height }
  const fitted = fitRect(chartRect, paneSize)
  if (fitted.zoom >= MIN_ROLE_NAMES_ZOOM) return fitted
  const { teams, tinyTeams } = cullToRect(layout, chartRect, getLevelOfDetail(fitted.zoom))
  const isReadable =
    fitted.zoom < MIN_INITIAL_ZOOM && (teams.length >= MIN_NAMED_TEAMS || tinyTeams.length <= teams.length)
  return isReadable
    ? fitted
    : clampViewport(
        { x: VIEWPORT_MARGIN_PX, y: VIEWPORT_MARGIN_PX, zoom: MIN_ROLE_NAMES_ZOOM },
        layout,
        paneSize,
      )
}
