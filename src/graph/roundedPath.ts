import type { Point } from './layout'

const RADIUS = 6

/** An SVG path along the corners of a line that runs along the axes, its turns rounded. */
export function roundedPath(points: readonly Point[]): string {
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

/** The point where a turn begins or ends. */
function toward(from: Point, to: Point): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.abs(dx) + Math.abs(dy)
  if (length === 0) return from
  const step = Math.min(RADIUS, length / 2) / length
  return { x: from.x + dx * step, y: from.y + dy * step }
}
