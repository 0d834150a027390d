import { stripInlineMarkdown } from '../../org/text/parseInlineText'
import { pluralize } from '../../org/text/pluralize'
import type { Rect } from '../geometry/rect'
import { estimateWidthInEms } from '../labels/estimateTextWidth'
import { wrapText } from '../labels/wrapText'
import type { Palette } from './palettes'
import type { ShareImageModel, ShareImageTile } from './shareImageModel'
import { createXmlElement, serializeXml, type XmlElement } from './xml'

/** The size of a picture that unfurls, in px. */
export const SHARE_IMAGE_SIZE_PX = { width: 1200, height: 630 } as const

/**
 * The picture of an organisation or a branch, as an SVG by itself: its name, what it holds, and its teams as tiles with
 * a mark for each role. Names of teams are set in 28 px or more. The same content is the same text.
 */
export function renderShareImage(model: ShareImageModel, palette: Palette): string {
  const { width, height } = SHARE_IMAGE_SIZE_PX
  const svg = createXmlElement(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    createXmlElement('rect', { width, height, fill: palette.paper }),
    ...renderBand(model),
    ...renderHeading(model, palette),
    ...(model.tiles.length > 0 ? renderTiles(model.tiles, palette) : renderSummary(model, palette)),
  )
  return serializeXml(svg)
}

/** What a branch holds: "12 roles, 5 teams"; empty where that is nothing. */
export function formatTotals({ roles, teams }: ShareImageModel['totals']): string {
  return [roles > 0 && pluralize(roles, 'role'), teams > 0 && pluralize(teams, 'team')]
    .filter(Boolean)
    .join(', ')
}

const BAND_WIDTH_PX = 20
const SIDE_MARGIN_PX = 64
const CONTENT_AREA_PX = {
  x: SIDE_MARGIN_PX,
  y: 254,
  width: SHARE_IMAGE_SIZE_PX.width - 2 * SIDE_MARGIN_PX,
  height: 322,
} as const
const TILE_GAP_PX = 16
const TILE_PADDING_PX = 20
const TILE_NAME_FONT_PX = 28
const NOTE_FONT_PX = 22

/** The edge in the branch's hue, or in those of the branches. */
function renderBand({ parentTitle, colours, tiles }: ShareImageModel): XmlElement[] {
  const hues = tiles.flatMap((tile) => (tile.roleVacancies ? [tile.colours.hue] : [])).slice(0, 8)
  const fills = parentTitle === '' && hues.length > 0 ? hues : [colours.hue]
  const height = SHARE_IMAGE_SIZE_PX.height / fills.length
  return fills.map((fill, i) =>
    createXmlElement('rect', { y: i * height, width: BAND_WIDTH_PX, height, fill }),
  )
}

/** What is said of a branch in which nothing stands. */
function renderSummary({ summary }: ShareImageModel, palette: Palette): XmlElement[] {
  return renderTextLines(stripInlineMarkdown(summary), {
    x: SIDE_MARGIN_PX,
    y: CONTENT_AREA_PX.y - 10,
    fontSize: 34,
    maxLines: 6,
    fill: palette.ink,
  })
}

function renderHeading(
  { parentTitle, title, colours, totals }: ShareImageModel,
  palette: Palette,
): XmlElement[] {
  const hasParentTitle = parentTitle !== ''
  // As large as its one line holds; a very long one is cut off.
  const fontSize = Math.max(
    44,
    Math.min(72, Math.floor(CONTENT_AREA_PX.width / (estimateWidthInEms(title) * getFontWidthRatio(title)))),
  )
  return [
    ...(hasParentTitle
      ? renderTextLines(parentTitle, {
          x: SIDE_MARGIN_PX,
          y: 82,
          fontSize: 30,
          maxLines: 1,
          fill: palette.inkSoft,
        })
      : []),
    ...renderTextLines(title, {
      x: SIDE_MARGIN_PX,
      y: hasParentTitle ? 156 : 128,
      fontSize,
      maxLines: 1,
      fill: hasParentTitle ? colours.hue : palette.ink,
      isBold: true,
    }),
    ...renderTextLines(formatTotals(totals), {
      x: SIDE_MARGIN_PX,
      y: hasParentTitle ? 214 : 196,
      fontSize: 30,
      maxLines: 1,
      fill: palette.inkSoft,
    }),
  ]
}

/** A grid of as many tiles as can be read; what there is besides is counted in its last place. */
function renderTiles(tiles: readonly ShareImageTile[], palette: Palette): XmlElement[] {
  const columns = tiles.length > 4 ? 3 : tiles.length > 1 ? 2 : 1
  const maxTiles = columns * 3
  const shown = tiles.length > maxTiles ? tiles.slice(0, maxTiles - 1) : tiles
  const rows = Math.ceil(Math.min(tiles.length, maxTiles) / columns)
  const tileSize = {
    width: (CONTENT_AREA_PX.width - (columns - 1) * TILE_GAP_PX) / columns,
    height: Math.min(150, (CONTENT_AREA_PX.height - (rows - 1) * TILE_GAP_PX) / rows),
  }
  const getTileRect = (tileIndex: number): Rect => ({
    ...tileSize,
    x: CONTENT_AREA_PX.x + (tileIndex % columns) * (tileSize.width + TILE_GAP_PX),
    y: CONTENT_AREA_PX.y + Math.floor(tileIndex / columns) * (tileSize.height + TILE_GAP_PX),
  })
  const tileElements = shown.map((tile, tileIndex) => renderTile(tile, getTileRect(tileIndex), palette))
  return shown === tiles
    ? tileElements
    : [...tileElements, ...renderRemainder(tiles.length - shown.length, getTileRect(maxTiles - 1), palette)]
}

function renderTile(tile: ShareImageTile, rect: Rect, palette: Palette): XmlElement {
  const { name, colours, roleVacancies, isVacant } = tile
  const { x, y, width, height } = rect
  const vacancies = roleVacancies ?? []
  const textHeight = height - (vacancies.length > 0 ? ROLE_SWATCH_SIZE_PX.height + 8 : 0)
  const nameElements = renderTextLines(name, {
    x: x + TILE_PADDING_PX,
    y: y + textHeight / 2 + TILE_NAME_FONT_PX * 0.36,
    fontSize: TILE_NAME_FONT_PX,
    maxLines: Math.max(
      1,
      Math.min(3, Math.floor((textHeight - 12) / (TILE_NAME_FONT_PX * LINE_HEIGHT_RATIO))),
    ),
    width: width - 2 * TILE_PADDING_PX,
    fill: roleVacancies ? colours.hue : palette.ink,
    isBold: roleVacancies !== undefined,
    isVerticallyCentred: true,
  })
  return createXmlElement(
    'g',
    {},
    createXmlElement('rect', {
      ...rect,
      rx: 12,
      fill: roleVacancies ? colours.tint : palette.sheet,
      stroke: colours.line,
      'stroke-width': 3,
      ...(isVacant && { 'stroke-dasharray': '10 6' }),
    }),
    ...nameElements,
    ...renderRoleSwatches(
      vacancies,
      {
        x: x + TILE_PADDING_PX,
        y: y + height - ROLE_SWATCH_SIZE_PX.height - 14,
        width: width - 2 * TILE_PADDING_PX,
      },
      tile,
      palette,
    ),
  )
}

const ROLE_SWATCH_SIZE_PX = { width: 22, height: 14, gap: 6 } as const

/** A mark for each role, hollow where somebody is looked for; where they are too many for the row, a number at its end. */
function renderRoleSwatches(
  roleVacancies: readonly boolean[],
  { x, y, width }: Omit<Rect, 'height'>,
  { colours }: ShareImageTile,
  palette: Palette,
): XmlElement[] {
  const step = ROLE_SWATCH_SIZE_PX.width + ROLE_SWATCH_SIZE_PX.gap
  const maxSwatches = Math.floor((width + ROLE_SWATCH_SIZE_PX.gap) / step)
  const shown = roleVacancies.length > maxSwatches ? roleVacancies.slice(0, maxSwatches - 3) : roleVacancies
  const swatches = shown.map((isVacant, i) =>
    createXmlElement('rect', {
      x: x + i * step + 1,
      y: y + 1,
      width: ROLE_SWATCH_SIZE_PX.width - 2,
      height: ROLE_SWATCH_SIZE_PX.height - 2,
      rx: 3,
      fill: isVacant ? palette.sheet : colours.line,
      stroke: colours.line,
      'stroke-width': 2,
      ...(isVacant && { 'stroke-dasharray': '4 3' }),
    }),
  )
  if (shown === roleVacancies) return swatches
  const remainderElements = renderTextLines(`+${roleVacancies.length - shown.length}`, {
    x: x + shown.length * step + 2,
    y: y + ROLE_SWATCH_SIZE_PX.height,
    fontSize: NOTE_FONT_PX - 2,
    maxLines: 1,
    fill: palette.inkSoft,
  })
  return [...swatches, ...remainderElements]
}

function renderRemainder(count: number, { x, y, height }: Rect, palette: Palette): XmlElement[] {
  return renderTextLines(`and ${count} more`, {
    x: x + TILE_PADDING_PX,
    y: y + height / 2 + TILE_NAME_FONT_PX / 3,
    fontSize: TILE_NAME_FONT_PX,
    maxLines: 1,
    fill: palette.inkSoft,
  })
}

interface ShareTextStyle {
  x: number
  /** Of the first line's foot, or of what its foot would be if all lines were one. */
  y: number
  fontSize: number
  maxLines: number
  width?: number
  fill: string
  isBold?: boolean
  isVerticallyCentred?: boolean
}

function renderTextLines(text: string, style: ShareTextStyle): XmlElement[] {
  const { x, y, fontSize, maxLines, width = CONTENT_AREA_PX.width, fill, isBold, isVerticallyCentred } = style
  if (text === '') return []
  const textLines = wrapText(text, fontSize, width, maxLines, getFontWidthRatio(text))
  const firstBaseline = isVerticallyCentred
    ? y - ((textLines.length - 1) * fontSize * LINE_HEIGHT_RATIO) / 2
    : y
  return textLines.map((line, i) =>
    createXmlElement(
      'text',
      {
        x,
        y: firstBaseline + i * fontSize * LINE_HEIGHT_RATIO,
        'font-family': 'Inter, DejaVu Sans',
        'font-size': fontSize,
        'font-weight': isBold ? 700 : 500,
        fill,
      },
      line.trim(),
    ),
  )
}

const LINE_HEIGHT_RATIO = 1.18

/** How wide the face is against the one that widths are estimated for: Inter is narrower, but not in capitals. */
function getFontWidthRatio(text: string): number {
  const isInter = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}]*$/u.test(text)
  return isInter && !/\p{Lu}{3}/u.test(text) ? 0.9 : 1
}
