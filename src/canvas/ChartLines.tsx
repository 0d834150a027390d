import { useMemo } from 'react'
import { ViewportPortal } from 'reactflow'
import { intersects, type Rect, unionRects } from '../graph/geometry/rect'
import { buildConnectorPath } from '../graph/lines/connectorPath'
import { buildRectPath, mergePathsByHue } from '../graph/lines/pathsByHue'
import { MAX_RELATION_LABELS, type PlacedRelation } from '../graph/lines/placeRelations'
import { buildArrowHeadPath, routeRelationCurve } from '../graph/lines/relationCurve'
import type { VisibleItems } from '../graph/visible/visibleItems'
import type { OrgIndex } from '../org/model/indexOrg'
import { useChartContext } from './ChartContext'

interface ChartLinesProps {
  index: OrgIndex
  visible: VisibleItems
  relations: readonly PlacedRelation[]
  /** The part of the chart to have ready. */
  clipRect: Rect
}

/**
 * The lines of the chart: those of the tree below the boxes, relations above them. They are drawn in React Flow's
 * viewport as a few paths instead of as its edges, each of which is an SVG of its own that follows every move of the
 * pane. What they say, the details say in words, so assistive technology is spared them.
 */
export function ChartLines({ index, visible, relations, clipRect }: ChartLinesProps) {
  const { lod } = useChartContext()
  const connectorPath = useMemo(() => buildConnectorPath(visible.connectors), [visible])
  const tinyTeamPaths = useMemo(
    () =>
      mergePathsByHue(
        visible.tinyTeams,
        ({ team }) => index.hueByTeam.get(team.sceneTeam.team.id),
        ({ rect }) => buildRectPath(rect),
      ),
    [visible, index],
  )
  return (
    <ViewportPortal>
      <svg className="lines lines-below" aria-hidden="true">
        <path d={connectorPath} className="tree-line" strokeWidth={Math.max(1.5, 1 / lod.minZoom)} />
      </svg>
      <svg className="lines lines-above" aria-hidden="true">
        {tinyTeamPaths.map(([hue, path]) => (
          <path key={hue} d={path} data-branch={hue} className="speck" strokeWidth={1 / lod.minZoom} />
        ))}
      </svg>
      <RelationLines relations={relations} clipRect={clipRect} />
    </ViewportPortal>
  )
}

function RelationLines({ relations, clipRect }: Pick<ChartLinesProps, 'relations' | 'clipRect'>) {
  const { lod } = useChartContext()
  const strokeWidth = Math.max(2, 1.6 / lod.minZoom)
  const routedRelations = useMemo(
    () =>
      relations.map((relation) => ({ ...relation, curve: routeRelationCurve(relation.from, relation.to) })),
    [relations],
  )
  const visibleCurves = routedRelations.filter(({ from, to }) => intersects(unionRects(from, to), clipRect))
  const labelledCurves = visibleCurves.filter(({ curve: { labelPoint } }) =>
    intersects({ ...labelPoint, width: 0, height: 0 }, clipRect),
  )
  if (visibleCurves.length === 0) return null
  const getHue = ({ hue }: PlacedRelation) => hue
  return (
    <>
      <svg className="lines lines-above" aria-hidden="true">
        {mergePathsByHue(visibleCurves, getHue, ({ curve }) => curve.path).map(([hue, path]) => (
          <path key={hue} d={path} data-branch={hue} className="relation-line" strokeWidth={strokeWidth} />
        ))}
        {mergePathsByHue(visibleCurves, getHue, ({ curve }) =>
          buildArrowHeadPath(curve, strokeWidth * 4.5),
        ).map(([hue, path]) => (
          <path key={hue} d={path} data-branch={hue} className="relation-end" />
        ))}
      </svg>
      {labelledCurves.length <= MAX_RELATION_LABELS &&
        labelledCurves.map(({ id, hue, label, curve }) => (
          <span
            key={id}
            className="relation-label"
            data-branch={hue}
            aria-hidden="true"
            style={{
              fontSize: Math.max(12, 11 / lod.minZoom),
              transform: `translate(-50%, -50%) translate(${curve.labelPoint.x}px, ${curve.labelPoint.y}px)`,
            }}
          >
            {label}
          </span>
        ))}
    </>
  )
}
