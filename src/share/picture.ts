import { detailAt } from '../graph/detail'
import { light, type Palette } from '../graph/palettes'
import { placedChart } from '../graph/placedChart'
import { roomIn, steppedAspect } from '../graph/room'
import type { Picture } from '../graph/toSvg'
import { type Size, type Viewport, ZOOM } from '../graph/viewport'
import { counted } from '../org/counted'
import { findEntry, type OrgIndex } from '../org/indexOrg'
import type { Matches } from '../org/matchRoles'
import type { View } from '../view/view'

/** The chart that is to be drawn, as the page shows it. */
export interface Charted {
  index: OrgIndex
  matches: Matches
  view: View
  /** How many levels of teams are open by default. */
  levels: number
  /** The window's room for chart and details together, in px: the layout goes by it. */
  frame: Size
}

// Around all of it, in px: room for the halo of what is selected.
const MARGIN = 16

/** All of a chart, every card with all that it says from near by, a px of chart space on each px. */
export function wholePicture(chart: Charted, palette: Palette = light): Picture {
  const { index, matches, view, levels, frame } = chart
  const placed = placedChart(index, matches, view, levels, steppedAspect(roomIn(frame, view.embed)))
  const size = { width: placed.width + 2 * MARGIN, height: placed.height + 2 * MARGIN }
  const window = { x: -MARGIN, y: -MARGIN, ...size }
  return { ...words(chart), index, matches, view, placed, palette, window, size, detail: detailAt(ZOOM.most) }
}

/** What a pane shows of a chart, as large and with as much on its cards as there. */
export function screenPicture(
  chart: Charted,
  pane: Size,
  { x, y, zoom }: Viewport,
  palette: Palette = light,
): Picture {
  const window = { x: -x / zoom, y: -y / zoom, width: pane.width / zoom, height: pane.height / zoom }
  return { ...wholePicture(chart, palette), window, size: pane, detail: detailAt(zoom) }
}

/** What a picture is called, and what it shows for those who cannot see it. */
function words({ index, matches, view }: Charted): { title: string; description: string } {
  const { org, teams, roles } = index
  const entry = view.entry && findEntry(index, view.entry)
  const all = counted(roles.size, 'role')
  return {
    title: [entry?.value.name, org.name].filter(Boolean).join(' · '),
    description: [
      `Chart of ${all} in ${counted(teams.size, 'team')}`,
      org.updated !== undefined && `as of ${org.updated}`,
      matches.active && `${matches.roles.size} of ${all} match the filter`,
    ]
      .filter(Boolean)
      .join(', '),
  }
}
