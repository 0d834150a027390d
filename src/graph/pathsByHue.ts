import type { BranchHue } from '../org/branches'
import type { Rect } from './layout'

/** One SVG path for all that has the same hue: as many elements as there are hues, however much there is to draw. */
export function pathsByHue<T>(
  things: readonly T[],
  hueOf: (thing: T) => BranchHue | undefined,
  pathOf: (thing: T) => string,
): [hue: BranchHue, path: string][] {
  const paths = new Map<BranchHue, string>()
  for (const thing of things) {
    const hue = hueOf(thing) ?? 'none'
    paths.set(hue, (paths.get(hue) ?? '') + pathOf(thing))
  }
  return [...paths]
}

/** The SVG path of a rectangle. */
export function boxPath({ x, y, width, height }: Rect): string {
  return `M${x} ${y}h${width}v${height}h${-width}Z`
}
