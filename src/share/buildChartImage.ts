import { computeChartArea, quantizeAspectRatio } from '../graph/camera/chartArea'
import { getLevelOfDetail } from '../graph/camera/levelOfDetail'
import { type Viewport, ZOOM_LIMITS } from '../graph/camera/viewport'
import type { Size } from '../graph/geometry/rect'
import { layoutChart } from '../graph/layout/layoutChart'
import { lightPalette, type Palette } from '../graph/svg/palettes'
import type { ChartImageModel } from '../graph/svg/renderChart'
import { findEntry, type OrgIndex } from '../org/model/indexOrg'
import type { RoleMatches } from '../org/query/filterRoles'
import { pluralize } from '../org/text/pluralize'
import type { UrlState } from '../urlState/urlState'

/** The chart that is to be drawn, as the page shows it. */
export interface ChartImageInput {
  index: OrgIndex
  matches: RoleMatches
  urlState: UrlState
  /** How many levels of teams are open by default. */
  defaultOpenDepth: number
  /** The window's room for chart and details together, in px: the layout goes by it. */
  windowSize: Size
}

// Around all of it, in px: room for the halo of what is selected.
const IMAGE_MARGIN_PX = 16

/** All of a chart, every card with all that it says from near by, a px of chart space on each px. */
export function buildChartImage(chart: ChartImageInput, palette: Palette = lightPalette): ChartImageModel {
  const { index, matches, urlState, defaultOpenDepth, windowSize } = chart
  const placed = layoutChart(
    index,
    matches,
    urlState,
    defaultOpenDepth,
    quantizeAspectRatio(computeChartArea(windowSize, urlState.embed)),
  )
  const size = { width: placed.width + 2 * IMAGE_MARGIN_PX, height: placed.height + 2 * IMAGE_MARGIN_PX }
  const visibleRect = { x: -IMAGE_MARGIN_PX, y: -IMAGE_MARGIN_PX, ...size }
  return {
    ...describeImage(chart),
    index,
    matches,
    urlState,
    layout: placed,
    palette,
    clipRect: visibleRect,
    outputSize: size,
    lod: getLevelOfDetail(ZOOM_LIMITS.max),
  }
}

/** What a pane shows of a chart, as large and with as much on its cards as there. */
export function buildViewportImage(
  chart: ChartImageInput,
  paneSize: Size,
  { x, y, zoom }: Viewport,
  palette: Palette = lightPalette,
): ChartImageModel {
  const visibleRect = {
    x: -x / zoom,
    y: -y / zoom,
    width: paneSize.width / zoom,
    height: paneSize.height / zoom,
  }
  return {
    ...buildChartImage(chart, palette),
    clipRect: visibleRect,
    outputSize: paneSize,
    lod: getLevelOfDetail(zoom),
  }
}

/** What a picture is called, and what it shows for those who cannot see it. */
function describeImage({ index, matches, urlState }: ChartImageInput): {
  title: string
  description: string
} {
  const { org, teams, roles } = index
  const entry = urlState.entry && findEntry(index, urlState.entry)
  const roleCount = pluralize(roles.size, 'role')
  return {
    title: [entry?.value.name, org.name].filter(Boolean).join(' · '),
    description: [
      `Chart of ${roleCount} in ${pluralize(teams.size, 'team')}`,
      org.updated !== undefined && `as of ${org.updated}`,
      matches.isFiltered && `${matches.roles.size} of ${roleCount} match the filter`,
    ]
      .filter(Boolean)
      .join(', '),
  }
}
