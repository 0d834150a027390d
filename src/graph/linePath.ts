import type { Point } from './layout'

/**
 * An SVG path of lines that run along the axes, each stretch drawn once however many of the lines share it: drawn
 * over one another they would look bolder than the rest.
 */
export function linePath(lines: readonly (readonly Point[])[]): string {
  const across = new Map<number, Stretch[]>()
  const down = new Map<number, Stretch[]>()
  for (const points of lines) {
    for (const [i, to] of points.entries()) {
      const from = points[i - 1]
      if (!from) continue
      if (from.y === to.y) add(across, to.y, from.x, to.x)
      else add(down, to.x, from.y, to.y)
    }
  }
  return [
    ...[...across].flatMap(([y, stretches]) => merged(stretches).map(([a, b]) => `M${a} ${y}H${b}`)),
    ...[...down].flatMap(([x, stretches]) => merged(stretches).map(([a, b]) => `M${x} ${a}V${b}`)),
  ].join('')
}

type Stretch = readonly [start: number, end: number]

function add(lines: Map<number, Stretch[]>, at: number, from: number, to: number): void {
  const stretch: Stretch = [Math.min(from, to), Math.max(from, to)]
  const line = lines.get(at)
  if (line) line.push(stretch)
  else lines.set(at, [stretch])
}

function merged(stretches: readonly Stretch[]): Stretch[] {
  const whole: Stretch[] = []
  for (const [start, end] of [...stretches].sort((a, b) => a[0] - b[0])) {
    const last = whole.at(-1)
    if (last && start <= last[1]) whole[whole.length - 1] = [last[0], Math.max(last[1], end)]
    else whole.push([start, end])
  }
  return whole
}
