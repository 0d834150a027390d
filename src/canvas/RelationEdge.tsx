import { EdgeLabelRenderer, type EdgeProps } from 'reactflow'
import { curveBetween } from '../graph/curve'
import { useChart } from './ChartContext'
import type { RelationEdgeType } from './chartItems'

/** A relation, from the box that acts to the other, with what it says written on it. */
export function RelationEdge({ id, data }: EdgeProps<RelationEdgeType>) {
  const { detail } = useChart()
  if (!data) return null
  const { path, middle, end, angle } = curveBetween(data.from, data.to)
  const width = Math.max(2, 1.6 / detail.floor)
  return (
    <g data-branch={data.hue} className="relation">
      <path id={id} d={path} className="relation-line" strokeWidth={width} />
      <path
        d="M-9 -5L0 0L-9 5Z"
        className="relation-end"
        transform={`translate(${end.x} ${end.y}) rotate(${angle}) scale(${width / 2})`}
      />
      <EdgeLabelRenderer>
        <span
          className="relation-label"
          data-branch={data.hue}
          aria-hidden
          style={{
            fontSize: Math.max(12, 11 / detail.floor),
            transform: `translate(-50%, -50%) translate(${middle.x}px, ${middle.y}px)`,
          }}
        >
          {data.label}
        </span>
      </EdgeLabelRenderer>
    </g>
  )
}
