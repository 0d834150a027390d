import type { BranchHue } from '../../org/model/branches'
import type { Rect } from '../geometry/rect'

/** One SVG path for all that has the same hue: as many elements as there are hues, however much there is to draw. */
export function mergePathsByHue<T>(
  items: readonly T[],
  getHue: (item: T) => BranchHue | undefined,
  getPath: (item: T) => string,
): [hue: BranchHue, path: string][] {
  const paths = new Map<BranchHue, string>()
  for (const item of items) {
    const hue = getHue(item) ?? 'none'
    paths.set(hue, (paths.get(hue) ?? '') + getPath(item))
  }
  return [...paths]
}

/** The SVG path of a rectangle. */
export function buildRectPath({ x, y, width, height }: Rect): string {
  return `M${x} ${y}h${width}v${height}h${-width}Z`
}
