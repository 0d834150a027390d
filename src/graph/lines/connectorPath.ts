import type { Point } from '../geometry/rect'

/**
 * An SVG path of lines that run along the axes, each stretch drawn once however many of the lines share it: drawn
 * over one another they would look bolder than the rest.
 */
export function buildConnectorPath(polylines: readonly (readonly Point[])[]): string {
  const horizontal = new Map<number, Segment[]>()
  const vertical = new Map<number, Segment[]>()
  for (const points of polylines) {
    for (const [i, to] of points.entries()) {
      const from = points[i - 1]
      if (!from) continue
      if (from.y === to.y) addSegment(horizontal, to.y, from.x, to.x)
      else addSegment(vertical, to.x, from.y, to.y)
    }
  }
  return [
    ...[...horizontal].flatMap(([y, segments]) => mergeSegments(segments).map(([a, b]) => `M${a} ${y}H${b}`)),
    ...[...vertical].flatMap(([x, segments]) => mergeSegments(segments).map(([a, b]) => `M${x} ${a}V${b}`)),
  ].join('')
}

type Segment = readonly [start: number, end: number]

function addSegment(
  segmentsByAxis: Map<number, Segment[]>,
  axisPosition: number,
  from: number,
  to: number,
): void {
  const segment: Segment = [Math.min(from, to), Math.max(from, to)]
  const segments = segmentsByAxis.get(axisPosition)
  if (segments) segments.push(segment)
  else segmentsByAxis.set(axisPosition, [segment])
}

function mergeSegments(segments: readonly Segment[]): Segment[] {
  const merged: Segment[] = []
  for (const [start, end] of [...segments].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1)
    if (last && start <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], end)]
    else merged.push([start, end])
  }
  return merged
}
