import { useMemo } from 'react'
import { ViewportPortal } from 'reactflow'
import { arrowHead, curveBetween } from '../graph/curve'
import { type DrawnRelation, MOST_LABELS } from '../graph/drawnRelations'
import type { Rect } from '../graph/layout'
import { linePath } from '../graph/linePath'
import type { Drawn } from '../graph/onScreen'
import { boxPath, pathsByHue } from '../graph/pathsByHue'
import { around, meets } from '../graph/rect'
import type { OrgIndex } from '../org/indexOrg'
import { useChart } from './ChartContext'

interface LinesProps {
  index: OrgIndex
  drawn: Drawn
  relations: readonly DrawnRelation[]
  /** The part of the chart to have ready. */
  window: Rect
}

/**
 * The lines of the chart: those of the tree below the boxes, relations above them. They are drawn in React Flow's
 * viewport as a few paths instead of as its edges, each of which is an SVG of its own that follows every move of the
 * pane. What they say, the details say in words, so assistive technology is spared them.
 */
export function Lines({ index, drawn, relations, window }: LinesProps) {
  const { detail } = useChart()
  const tree = useMemo(() => linePath(drawn.lines), [drawn])
  const specks = useMemo(
    () =>
      pathsByHue(
        drawn.specks,
        ({ team }) => index.hues.get(team.node.team.id),
        ({ rect }) => boxPath(rect),
      ),
    [drawn, index],
  )
  return (
    <ViewportPortal>
      <svg className="lines lines-below" aria-hidden="true">
        <path d={tree} className="tree-line" strokeWidth={Math.max(1.5, 1 / detail.floor)} />
      </svg>
      <svg className="lines lines-above" aria-hidden="true">
        {specks.map(([hue, path]) => (
          <path key={hue} d={path} data-branch={hue} className="speck" strokeWidth={1 / detail.floor} />
        ))}
      </svg>
      <Relations relations={relations} window={window} />
    </ViewportPortal>
  )
}

function Relations({ relations, window }: Pick<LinesProps, 'relations' | 'window'>) {
  const { detail } = useChart()
  const width = Math.max(2, 1.6 / detail.floor)
  const all = useMemo(
    () => relations.map((each) => ({ ...each, curve: curveBetween(each.from, each.to) })),
    [relations],
  )
  const curves = all.filter(({ from, to }) => meets(around(from, to), window))
  const labelled = curves.filter(({ curve: { label } }) => meets({ ...label, width: 0, height: 0 }, window))
  if (curves.length === 0) return null
  const hueOf = ({ hue }: DrawnRelation) => hue
  return (
    <>
      <svg className="lines lines-above" aria-hidden="true">
        {pathsByHue(curves, hueOf, ({ curve }) => curve.path).map(([hue, path]) => (
          <path key={hue} d={path} data-branch={hue} className="relation-line" strokeWidth={width} />
        ))}
        {pathsByHue(curves, hueOf, ({ curve }) => arrowHead(curve, width * 4.5)).map(([hue, path]) => (
          <path key={hue} d={path} data-branch={hue} className="relation-end" />
        ))}
      </svg>
      {labelled.length <= MOST_LABELS &&
        labelled.map(({ id, hue, label, curve }) => (
          <span
            key={id}
            className="relation-label"
            data-branch={hue}
            aria-hidden="true"
            style={{
              fontSize: Math.max(12, 11 / detail.floor),
              transform: `translate(-50%, -50%) translate(${curve.label.x}px, ${curve.label.y}px)`,
            }}
          >
            {label}
          </span>
        ))}
    </>
  )
}
