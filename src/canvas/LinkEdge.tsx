import { BaseEdge, type EdgeProps } from 'reactflow'
import type { Point } from '../graph/layout'
import type { LinkEdgeType } from './chartItems'

/** A line of the tree, along the corners that the layout gives, its turns rounded. */
export function LinkEdge({ data }: EdgeProps<LinkEdgeType>) {
  return <BaseEdge path={roundedPath(data?.points ?? [])} className="link-line" interactionWidth={0} />
}

const RADIUS = 6

function roundedPath(points: readonly Point[]): string {
  return points
    .map((point, i) => {
      const [before, after] = [points[i - 1], points[i + 1]]
      if (!before) return `M${point.x} ${point.y}`
      if (!after) return `L${point.x} ${point.y}`
      const a = toward(point, before)
      const b = toward(point, after)
      return `L${a.x} ${a.y}Q${point.x} ${point.y} ${b.x} ${b.y}`
    })
    .join('')
}

/** The point where a turn begins or ends, on a line that runs along one axis. */
function toward(from: Point, to: Point): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.abs(dx) + Math.abs(dy)
  if (length === 0) return from
  const step = Math.min(RADIUS, length / 2) / length
  return { x: from.x + dx * step, y: from.y + dy * step }
}
