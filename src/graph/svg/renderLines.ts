import type { OrgIndex } from '../../org/model/indexOrg'
import type { LevelOfDetail } from '../camera/levelOfDetail'
import { getConnectorWidth, getRelationSizes } from '../camera/lodSizes'
import { intersects, type Rect, unionRects } from '../geometry/rect'
import { estimateWidthInEms } from '../labels/estimateTextWidth'
import { RELATION_LABEL_LINE_HEIGHT } from '../layout/chartSizes'
import { buildConnectorPath } from '../lines/connectorPath'
import { buildRectPath, mergePathsByHue } from '../lines/pathsByHue'
import { MAX_RELATION_LABELS, type PlacedRelation } from '../lines/placeRelations'
import { buildArrowHeadPath, routeRelationCurve } from '../lines/relationCurve'
import type { VisibleItems } from '../visible/visibleItems'
import { getBranchColours, type Palette } from './palettes'
import { renderBox } from './renderBox'
import { renderCentredTexts } from './renderText'
import { createXmlElement, roundToHundredths, type XmlElement } from './xml'

/** The lines of the tree, which stand below the boxes. */
export function renderConnectors(
  { connectors }: VisibleItems,
  lod: LevelOfDetail,
  palette: Palette,
): XmlElement[] {
  if (connectors.length === 0) return []
  const attributes = {
    d: roundPathNumbers(buildConnectorPath(connectors)),
    fill: 'none',
    stroke: palette.lineStrong,
    'stroke-width': getConnectorWidth(lod),
    'stroke-linecap': 'square',
  }
  return [createXmlElement('path', attributes)]
}

/** Teams that are too small to be named: mere shapes, a path for each hue. */
export function renderTinyTeams(
  { tinyTeams }: VisibleItems,
  index: OrgIndex,
  { minZoom }: LevelOfDetail,
  palette: Palette,
): XmlElement[] {
  return mergePathsByHue(
    tinyTeams,
    ({ team }) => index.hueByTeam.get(team.sceneTeam.team.id),
    ({ rect }) => buildRectPath(rect),
  ).map(([hue, path]) => {
    const { tint, line } = getBranchColours(palette, hue)
    return createXmlElement('path', {
      d: roundPathNumbers(path),
      fill: tint,
      stroke: line,
      'stroke-width': 1 / minZoom,
    })
  })
}

/** Relations as curves with arrow heads and, unless they are too many, what they say. */
export function renderRelations(
  relations: readonly PlacedRelation[],
  clipRect: Rect,
  lod: LevelOfDetail,
  palette: Palette,
): XmlElement[] {
  const { strokeWidth, arrowheadLength, labelFontSize } = getRelationSizes(lod)
  const visibleCurves = relations
    .filter(({ from, to }) => intersects(unionRects(from, to), clipRect))
    .map((relation) => ({ ...relation, curve: routeRelationCurve(relation.from, relation.to) }))
  const labelledCurves = visibleCurves.filter(({ curve: { labelPoint } }) =>
    intersects({ ...labelPoint, width: 0, height: 0 }, clipRect),
  )
  const getHue = ({ hue }: PlacedRelation) => hue
  const getColour = (hue: PlacedRelation['hue']) => getBranchColours(palette, hue).hue
  return [
    ...mergePathsByHue(visibleCurves, getHue, ({ curve }) => curve.path).map(([hue, path]) =>
      createXmlElement('path', {
        d: roundPathNumbers(path),
        fill: 'none',
        stroke: getColour(hue),
        'stroke-width': strokeWidth,
      }),
    ),
    ...mergePathsByHue(visibleCurves, getHue, ({ curve }) => buildArrowHeadPath(curve, arrowheadLength)).map(
      ([hue, path]) => createXmlElement('path', { d: roundPathNumbers(path), fill: getColour(hue) }),
    ),
    ...(labelledCurves.length <= MAX_RELATION_LABELS ? labelledCurves : []).flatMap((relation) =>
      renderRelationLabel(relation, relation.curve.labelPoint, labelFontSize, palette),
    ),
  ]
}

function renderRelationLabel(
  { label, hue }: PlacedRelation,
  centre: { x: number; y: number },
  fontSize: number,
  palette: Palette,
): XmlElement[] {
  const colours = getBranchColours(palette, hue)
  const width = estimateWidthInEms(label) * fontSize * 0.92 + fontSize
  const height = fontSize * RELATION_LABEL_LINE_HEIGHT + 2
  const rect = { x: centre.x - width / 2, y: centre.y - height / 2, width, height }
  return [
    ...renderBox(rect, { radius: height / 2, fill: palette.sheet, border: colours.line, borderWidth: 1 }),
    ...renderCentredTexts(
      [
        {
          text: label,
          fontSize,
          lineHeight: RELATION_LABEL_LINE_HEIGHT,
          colour: colours.hue,
          maxLines: 1,
          align: 'middle',
        },
      ],
      rect,
      centre.y,
    ),
  ]
}

function roundPathNumbers(path: string): string {
  return path.replace(/-?\d+\.\d{3,}(?:e-?\d+)?/g, (number) => `${roundToHundredths(Number(number))}`)
}
