import { useMemo } from 'react'
import { ViewportPortal } from 'reactflow'
import { getConnectorWidth, getRelationSizes } from '../graph/camera/lodSizes'
import { intersects, type Rect, unionRects } from '../graph/geometry/rect'
import { buildConnectorPath } from '../graph/lines/connectorPath'
import { buildRectPath, mergePathsByHue } from '../graph/lines/pathsByHue'
import { MAX_RELATION_LABELS, type PlacedRelation } from '../graph/lines/placeRelations'
import { buildArrowHeadPath, routeRelationCurve } from '../graph/lines/relationCurve'
import type { VisibleItems } from '../graph/visible/visibleItems'
import { useOrg } from '../urlState/useOrg'
import { useChartContext } from './ChartContext'

interface ChartLinesProps {
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
export function ChartLines({ visible, relations, clipRect }: ChartLinesProps) {
  const { index } = useOrg()
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
      <svg className={`-z-1 ${lineLayerClasses}`} aria-hidden="true">
        <path
          d={connectorPath}
          className="fill-none stroke-line-strong"
          strokeLinecap="square"
          strokeWidth={getConnectorWidth(lod)}
        />
      </svg>
      <svg className={`z-2 ${lineLayerClasses}`} aria-hidden="true">
        {tinyTeamPaths.map(([hue, path]) => (
          <path
            key={hue}
            d={path}
            data-branch={hue}
            className="fill-branch-tint stroke-branch-line"
            strokeWidth={1 / lod.minZoom}
          />
        ))}
      </svg>
      <RelationLines relations={relations} clipRect={clipRect} />
    </ViewportPortal>
  )
}

function RelationLines({ relations, clipRect }: Pick<ChartLinesProps, 'relations' | 'clipRect'>) {
  const { lod } = useChartContext()
  const { strokeWidth, arrowheadLength, labelFontSize } = getRelationSizes(lod)
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
      <svg className={`z-2 ${lineLayerClasses}`} aria-hidden="true">
        {mergePathsByHue(visibleCurves, getHue, ({ curve }) => curve.path).map(([hue, path]) => (
          <path
            key={hue}
            d={path}
            data-branch={hue}
            className="fill-none stroke-branch"
            strokeWidth={strokeWidth}
          />
        ))}
        {mergePathsByHue(visibleCurves, getHue, ({ curve }) =>
          buildArrowHeadPath(curve, arrowheadLength),
        ).map(([hue, path]) => (
          <path key={hue} d={path} data-branch={hue} className="fill-branch" />
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
              fontSize: labelFontSize,
              transform: `translate(-50%, -50%) translate(${curve.labelPoint.x}px, ${curve.labelPoint.y}px)`,
            }}
          >
            {label}
          </span>
        ))}
    </>
  )
}

// The drawing overflows its SVG, which has no size of its own.
const lineLayerClasses = 'pointer-events-none absolute top-0 left-0 size-px overflow-visible'
