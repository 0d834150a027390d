import type { OrgIndex } from '../org/indexOrg'
import { arrowHead, curveBetween } from './curve'
import type { Detail } from './detail'
import { type DrawnRelation, MOST_LABELS } from './drawnRelations'
import type { Rect } from './layout'
import { linePath } from './linePath'
import type { Drawn } from './onScreen'
import { coloursOf, type Palette } from './palettes'
import { boxPath, pathsByHue } from './pathsByHue'
import { around, meets } from './rect'
import { svgBox } from './svgBox'
import { svgStack } from './svgText'
import { widthInEms } from './textWidth'
import { element, rounded, type XmlElement } from './xml'

/** The lines of the tree, which stand below the boxes. */
export function svgTreeLines({ lines }: Drawn, { floor }: Detail, palette: Palette): XmlElement[] {
  if (lines.length === 0) return []
  const line = {
    d: roundedPath(linePath(lines)),
    fill: 'none',
    stroke: palette.lineStrong,
    'stroke-width': Math.max(1.5, 1 / floor),
    'stroke-linecap': 'square',
  }
  return [element('path', line)]
}

/** Teams that are too small to be named: mere shapes, a path for each hue. */
export function svgSpecks(
  { specks }: Drawn,
  index: OrgIndex,
  { floor }: Detail,
  palette: Palette,
): XmlElement[] {
  return pathsByHue(
    specks,
    ({ team }) => index.hues.get(team.node.team.id),
    ({ rect }) => boxPath(rect),
  ).map(([hue, path]) => {
    const { tint, line } = coloursOf(palette, hue)
    return element('path', { d: roundedPath(path), fill: tint, stroke: line, 'stroke-width': 1 / floor })
  })
}

/** Relations as curves with arrow heads and, unless they are too many, what they say. */
export function svgRelations(
  relations: readonly DrawnRelation[],
  window: Rect,
  { floor }: Detail,
  palette: Palette,
): XmlElement[] {
  const width = Math.max(2, 1.6 / floor)
  const curves = relations
    .filter(({ from, to }) => meets(around(from, to), window))
    .map((each) => ({ ...each, curve: curveBetween(each.from, each.to) }))
  const labelled = curves.filter(({ curve: { label } }) => meets({ ...label, width: 0, height: 0 }, window))
  const hueOf = ({ hue }: DrawnRelation) => hue
  const colour = (hue: DrawnRelation['hue']) => coloursOf(palette, hue).hue
  return [
    ...pathsByHue(curves, hueOf, ({ curve }) => curve.path).map(([hue, path]) =>
      element('path', { d: roundedPath(path), fill: 'none', stroke: colour(hue), 'stroke-width': width }),
    ),
    ...pathsByHue(curves, hueOf, ({ curve }) => arrowHead(curve, width * 4.5)).map(([hue, path]) =>
      element('path', { d: roundedPath(path), fill: colour(hue) }),
    ),
    ...(labelled.length <= MOST_LABELS ? labelled : []).flatMap((each) =>
      svgLabel(each, each.curve.label, Math.max(12, 11 / floor), palette),
    ),
  ]
}

function svgLabel(
  { label, hue }: DrawnRelation,
  middle: { x: number; y: number },
  size: number,
  palette: Palette,
): XmlElement[] {
  const colours = coloursOf(palette, hue)
  const width = widthInEms(label) * size * 0.92 + size
  const height = size * 1.45 + 2
  const rect = { x: middle.x - width / 2, y: middle.y - height / 2, width, height }
  return [
    ...svgBox(rect, { radius: height / 2, fill: palette.sheet, border: colours.line, borderWidth: 1 }),
    ...svgStack(
      [{ text: label, size, leading: 1.45, colour: colours.hue, most: 1, align: 'middle' }],
      rect,
      middle.y,
    ),
  ]
}

function roundedPath(path: string): string {
  return path.replace(/-?\d+\.\d{3,}(?:e-?\d+)?/g, (number) => `${rounded(Number(number))}`)
}
