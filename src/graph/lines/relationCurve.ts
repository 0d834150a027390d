import type { Point, Rect } from '../geometry/rect'

/** An SVG path with the place for its label, its end, and the direction it arrives in, in degrees clockwise from the right. */
export interface RelationCurve {
  path: string
  labelPoint: Point
  end: Point
  endAngleDegrees: number
}

/**
 * A curve between the facing sides of two boxes: sideways where they stand beside each other, else up or down; or past
 * what may stand between them. Boxes that overlap (a team and a role in it) are joined along their sides. The chart
 * begins at y = 0.
 */
export function routeRelationCurve(from: Rect, to: Rect): RelationCurve {
  const [fromCentre, toCentre] = [centreOf(from), centreOf(to)]
  const gapX = Math.abs(fromCentre.x - toCentre.x) - (from.width + to.width) / 2
  const gapY = Math.abs(fromCentre.y - toCentre.y) - (from.height + to.height) / 2
  const direction: Point =
    gapX >= gapY
      ? { x: Math.sign(toCentre.x - fromCentre.x) || 1, y: 0 }
      : { x: 0, y: Math.sign(toCentre.y - fromCentre.y) || 1 }
  // One below or beside the other, with room for others between: around them, along the right or the top. Above the
  // chart's first row there is nothing.
  if (direction.y !== 0 && gapX < 0 && gapY > 24) return routeAround(from, to, RIGHT)
  if (direction.x !== 0 && gapY < 0 && gapX > 24 && Math.min(from.y, to.y) >= MAX_BULGE_PX)
    return routeAround(from, to, UP)
  const start = midpointOfSide(from, direction)
  const end = midpointOfSide(to, { x: -direction.x, y: -direction.y })
  const controlDistance = Math.max(24, (Math.abs(end.x - start.x) + Math.abs(end.y - start.y)) * 0.35)
  const startControl = {
    x: start.x + direction.x * controlDistance,
    y: start.y + direction.y * controlDistance,
  }
  const endControl = { x: end.x - direction.x * controlDistance, y: end.y - direction.y * controlDistance }
  return {
    path: `M${start.x} ${start.y}C${startControl.x} ${startControl.y} ${endControl.x} ${endControl.y} ${end.x} ${end.y}`,
    labelPoint: evaluateBezier(LABEL_POSITION_RATIO, start, startControl, endControl, end),
    end,
    endAngleDegrees: direction.x !== 0 ? (direction.x > 0 ? 0 : 180) : direction.y > 0 ? 90 : -90,
  }
}

/** An SVG path of an arrow's head whose tip is at a curve's end, `size` px from its tip to its back. */
export function buildArrowHeadPath({ end, endAngleDegrees }: RelationCurve, length: number): string {
  const angleRadians = (endAngleDegrees * Math.PI) / 180
  const [lengthAlong, halfWidth] = [length, length * 0.55]
  const cornerAt = (sideSign: number) => {
    const x = end.x - lengthAlong * Math.cos(angleRadians) - sideSign * halfWidth * Math.sin(angleRadians)
    const y = end.y - lengthAlong * Math.sin(angleRadians) + sideSign * halfWidth * Math.cos(angleRadians)
    return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`
  }
  return `M${end.x} ${end.y}L${cornerAt(1)}L${cornerAt(-1)}Z`
}

const RIGHT: Point = { x: 1, y: 0 }
const UP: Point = { x: 0, y: -1 }

// How far a line goes out past the boxes at the most, in px.
const MAX_BULGE_PX = 80

/** A curve from one side of a box to the same side of another, past what stands between. */
function routeAround(from: Rect, to: Rect, outward: Point): RelationCurve {
  const [start, end] = [midpointOfSide(from, outward), midpointOfSide(to, outward)]
  const span = Math.abs(outward.x !== 0 ? end.y - start.y : end.x - start.x)
  const bulge = Math.min(MAX_BULGE_PX, 28 + span * 0.12)
  const moveOutward = ({ x, y }: Point): Point =>
    outward.x !== 0 ? { x: Math.max(start.x, end.x) + bulge, y } : { x, y: Math.min(start.y, end.y) - bulge }
  const [startControl, endControl] = [moveOutward(start), moveOutward(end)]
  return {
    path: `M${start.x} ${start.y}C${startControl.x} ${startControl.y} ${endControl.x} ${endControl.y} ${end.x} ${end.y}`,
    labelPoint: evaluateBezier(LABEL_POSITION_RATIO, start, startControl, endControl, end),
    end,
    endAngleDegrees: outward.x !== 0 ? 180 : 90,
  }
}

// Short of the middle, so that the labels of two lines that run both ways between two boxes stand apart.
const LABEL_POSITION_RATIO = 0.38

/** A point of a cubic Bézier curve, `t` of the way along. */
function evaluateBezier(t: number, a: Point, b: Point, c: Point, d: Point): Point {
  const interpolate = (from: Point, to: Point): Point => ({
    x: from.x + (to.x - from.x) * t,
    y: from.y + (to.y - from.y) * t,
  })
  const [ab, bc, cd] = [interpolate(a, b), interpolate(b, c), interpolate(c, d)]
  return interpolate(interpolate(ab, bc), interpolate(bc, cd))
}

function centreOf({ x, y, width, height }: Rect): Point {
  return { x: x + width / 2, y: y + height / 2 }
}

function midpointOfSide(rect: Rect, toward: Point): Point {
  const { x, y } = centreOf(rect)
  return { x: x + (toward.x * rect.width) / 2, y: y + (toward.y * rect.height) / 2 }
}
