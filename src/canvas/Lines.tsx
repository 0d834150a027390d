import { ViewportPortal } from 'reactflow'
import { curveBetween } from '../graph/curve'
import type { Placed } from '../graph/layout'
import { linePath } from '../graph/linePath'
import { useChart } from './ChartContext'
import type { DrawnRelation } from './chartItems'

/**
 * The lines of the chart: those of the tree below the boxes, relations above them. They are drawn in React Flow's
 * viewport as two pictures instead of as its edges, each of which is an SVG of its own that follows every move of the
 * pane. What they say, the details say in words, so assistive technology is spared them.
 */
export function Lines({ placed, relations }: { placed: Placed; relations: readonly DrawnRelation[] }) {
  const { width, height, links } = placed
  const { detail } = useChart()
  return (
    <ViewportPortal>
      <svg className="lines lines-below" width={width} height={height} aria-hidden="true">
        <path
          d={linePath(links.map(({ points }) => points))}
          className="tree-line"
          strokeWidth={Math.max(1.5, 1 / detail.floor)}
        />
      </svg>
      <svg className="lines lines-above" width={width} height={height} aria-hidden="true">
        {relations.map((relation) => (
          <RelationLine key={relation.id} {...relation} />
        ))}
      </svg>
      {relations.map((relation) => (
        <RelationLabel key={relation.id} {...relation} />
      ))}
    </ViewportPortal>
  )
}

function RelationLine({ from, to, hue }: DrawnRelation) {
  const { detail } = useChart()
  const { path, end, angle } = curveBetween(from, to)
  const width = Math.max(2, 1.6 / detail.floor)
  return (
    <g data-branch={hue}>
      <path d={path} className="relation-line" strokeWidth={width} />
      <path
        d="M-9 -5L0 0L-9 5Z"
        className="relation-end"
        transform={`translate(${end.x} ${end.y}) rotate(${angle}) scale(${width / 2})`}
      />
    </g>
  )
}

function RelationLabel({ from, to, hue, label }: DrawnRelation) {
  const { detail } = useChart()
  const { label: at } = curveBetween(from, to)
  return (
    <span
      className="relation-label"
      data-branch={hue}
      aria-hidden="true"
      style={{
        fontSize: Math.max(12, 11 / detail.floor),
        transform: `translate(-50%, -50%) translate(${at.x}px, ${at.y}px)`,
      }}
    >
      {label}
    </span>
  )
}
