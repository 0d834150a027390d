import { toReactFlowNodes } from '../../src/canvas/reactFlowNodes'
import { getLevelOfDetail } from '../../src/graph/camera/levelOfDetail'
import type { Rect } from '../../src/graph/geometry/rect'
import type { Highlight } from '../../src/graph/visible/highlights'
import { cullToRect } from '../../src/graph/visible/visibleItems'
import { indexOrg } from '../../src/org/model/indexOrg'
import type { Org } from '../../src/org/model/schema'
import { countMatchesByTeam, filterRoles } from '../../src/org/query/filterRoles'
import { parseUrlState } from '../../src/urlState/urlState'
import { anOrg, aQuality, aRole, aTeam } from '../builders'
import { layoutOrg } from '../graph/layout/chartLayouts'

/** A house with a kitchen of two roles, and a shop without any. */
export function houseOrg(): Org {
  return anOrg({
    teams: [
      aTeam({ id: 'house' }),
      aTeam({ id: 'kitchen', parent: 'house' }),
      aTeam({ id: 'shop', parent: 'house' }),
    ],
    roles: [
      aRole({ id: 'cook', teams: ['kitchen'], qualities: { necessary: ['calm'] } }),
      aRole({ id: 'baker', teams: ['kitchen'] }),
    ],
    qualities: [aQuality({ id: 'calm' })],
  })
}

interface ChartNodesOptions {
  url?: string
  zoom?: number
  /** The part of the chart to draw; all of it by default. */
  clipRect?: Rect | undefined
  highlights?: ReadonlyMap<string, Highlight>
  tabStopId?: string
}

/** The nodes that React Flow gets for an organisation. */
export function buildChartNodes(
  org: Org,
  { url = '/', zoom = 1, clipRect, highlights = new Map(), tabStopId }: ChartNodesOptions = {},
) {
  const index = indexOrg(org)
  const layout = layoutOrg(org, url)
  const lod = getLevelOfDetail(zoom)
  const matches = filterRoles(index, parseUrlState(url))
  return toReactFlowNodes({
    index,
    visible: cullToRect(layout, clipRect ?? { x: 0, y: 0, width: layout.width, height: layout.height }, lod),
    lod,
    matches,
    matchCounts: countMatchesByTeam(index, matches),
    highlights,
    tabStopId,
  })
}
