import type { Point, Rect } from './layout'

/** An SVG path with the place for its label, its end, and the direction it arrives in, in degrees clockwise from the right. */
export interface Curve {
  path: string
  label: Point
  end: Point
  angle: number
}

/**
 * A curve between the facing sides of two boxes: sideways where they stand beside each other, else up or down; or past
 * what may stand between them. Boxes that overlap (a team and a role in it) are joined along their sides. The chart
 * begins at y = 0.
 */
export function curveBetween(from: Rect, to: Rect): Curve {
  const [a, b] = [middleOf(from), middleOf(to)]
  const gapX = Math.abs(a.x - b.x) - (from.width + to.width) / 2
  const gapY = Math.abs(a.y - b.y) - (from.height + to.height) / 2
  const along: Point =
    gapX >= gapY ? { x: Math.sign(b.x - a.x) || 1, y: 0 } : { x: 0, y: Math.sign(b.y - a.y) || 1 }
  // One below or beside the other, with room for others between: around them, along the right or the top. Above the
  // chart's first row there is nothing.
  if (along.y !== 0 && gapX < 0 && gapY > 24) return around(from, to, right)
  if (along.x !== 0 && gapY < 0 && gapX > 24 && Math.min(from.y, to.y) >= BULGE) return around(from, to, up)
  const start = side(from, along)
  const end = side(to, { x: -along.x, y: -along.y })
  const bend = Math.max(24, (Math.abs(end.x - start.x) + Math.abs(end.y - start.y)) * 0.35)
  const out = { x: start.x + along.x * bend, y: start.y + along.y * bend }
  const into = { x: end.x - along.x * bend, y: end.y - along.y * bend }
  return {
    path: `M${start.x} ${start.y}C${out.x} ${out.y} ${into.x} ${into.y} ${end.x} ${end.y}`,
    label: pointAt(LABEL, start, out, into, end),
    end,
    angle: along.x !== 0 ? (along.x > 0 ? 0 : 180) : along.y > 0 ? 90 : -90,
  }
}

/** An SVG path of an arrow's head whose tip is at a curve's end, `size` px from its tip to its back. */
export function arrowHead({ end, angle }: Curve, size: number): string {
  const turn = (angle * Math.PI) / 180
  const [along, aside] = [size, size * 0.55]
  const corner = (side: number) => {
    const x = end.x - along * Math.cos(turn) - side * aside * Math.sin(turn)
    const y = end.y - along * Math.sin(turn) + side * aside * Math.cos(turn)
    return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`
  }
  return `M${end.x} ${end.y}L${corner(1)}L${corner(-1)}Z`
}

const right: Point = { x: 1, y: 0 }
const up: Point = { x: 0, y: -1 }

// How far a line goes out past the boxes at the most, in px.
const BULGE = 80

/** A curve from one side of a box to the same side of another, past what stands between. */
function around(from: Rect, to: Rect, past: Point): Curve {
  const [start, end] = [side(from, past), side(to, past)]
  const span = Math.abs(past.x !== 0 ? end.y - start.y : end.x - start.x)
  const bulge = Math.min(BULGE, 28 + span * 0.12)
  const beyond = ({ x, y }: Point): Point =>
    past.x !== 0 ? { x: Math.max(start.x, end.x) + bulge, y } : { x, y: Math.min(start.y, end.y) - bulge }
  const [out, into] = [beyond(start), beyond(end)]
  return {
    path: `M${start.x} ${start.y}C${out.x} ${out.y} ${into.x} ${into.y} ${end.x} ${end.y}`,
    label: pointAt(LABEL, start, out, into, end),
    end,
    angle: past.x !== 0 ? 180 : 90,
  }
}

// Short of the middle, so that the labels of two lines that run both ways between two boxes stand apart.
const LABEL = 0.38

/** A point of a cubic Bézier curve, `t` of the way along. */
function pointAt(t: number, a: Point, b: Point, c: Point, d: Point): Point {
  const mix = (from: Point, to: Point): Point => ({
    x: from.x + (to.x - from.x) * t,
    y: from.y + (to.y - from.y) * t,
  })
  const [ab, bc, cd] = [mix(a, b), mix(b, c), mix(c, d)]
  return mix(mix(ab, bc), mix(bc, cd))
}

function middleOf({ x, y, width, height }: Rect): Point {
  return { x: x + width / 2, y: y + height / 2 }
}

function side(rect: Rect, toward: Point): Point {
  const { x, y } = middleOf(rect)
  return { x: x + (toward.x * rect.width) / 2, y: y + (toward.y * rect.height) / 2 }
}
