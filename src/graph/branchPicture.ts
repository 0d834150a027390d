import { counted } from '../org/counted'
import { plainText } from '../org/inlineText'
import type { Rect } from './layout'
import type { Palette } from './palettes'
import type { Pictured, Tile } from './pictured'
import { widthInEms } from './textWidth'
import { wrapText } from './wrapText'
import { element, toXml, type XmlElement } from './xml'

/** The size of a picture that unfurls, in px. */
export const pictureSize = { width: 1200, height: 630 } as const

/**
 * The picture of an organisation or a branch, as an SVG by itself: its name, what it holds, and its teams as tiles with
 * a mark for each role. Names of teams are set in 28 px or more. The same content is the same text.
 */
export function branchPicture(pictured: Pictured, palette: Palette): string {
  const { width, height } = pictureSize
  const drawing = element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    element('rect', { width, height, fill: palette.paper }),
    ...band(pictured),
    ...heading(pictured, palette),
    ...(pictured.tiles.length > 0 ? tilesIn(pictured.tiles, palette) : words(pictured, palette)),
  )
  return toXml(drawing)
}

/** What a branch holds: "12 roles, 5 teams"; empty where that is nothing. */
export function heldInWords({ roles, teams }: Pictured['holds']): string {
  return [roles > 0 && counted(roles, 'role'), teams > 0 && counted(teams, 'team')].filter(Boolean).join(', ')
}

const BAND = 20
const LEFT = 64
const ROOM = { x: LEFT, y: 254, width: pictureSize.width - 2 * LEFT, height: 322 } as const
const GAP = 16
const PAD = 20
const NAME = 28
const NOTE = 22

/** The edge in the branch's hue, or in those of the branches. */
function band({ over, colours, tiles }: Pictured): XmlElement[] {
  const hues = tiles.flatMap((tile) => (tile.roles ? [tile.colours.hue] : [])).slice(0, 8)
  const fills = over === '' && hues.length > 0 ? hues : [colours.hue]
  const height = pictureSize.height / fills.length
  return fills.map((fill, i) => element('rect', { y: i * height, width: BAND, height, fill }))
}

/** What is said of a branch in which nothing stands. */
function words({ summary }: Pictured, palette: Palette): XmlElement[] {
  return lines(plainText(summary), { x: LEFT, y: ROOM.y - 10, size: 34, most: 6, fill: palette.ink })
}

function heading({ over, title, colours, holds }: Pictured, palette: Palette): XmlElement[] {
  const hasOver = over !== ''
  // As large as its one line holds; a very long one is cut off.
  const size = Math.max(44, Math.min(72, Math.floor(ROOM.width / (widthInEms(title) * faceOf(title)))))
  return [
    ...(hasOver ? lines(over, { x: LEFT, y: 82, size: 30, most: 1, fill: palette.inkSoft }) : []),
    ...lines(title, {
      x: LEFT,
      y: hasOver ? 156 : 128,
      size,
      most: 1,
      fill: hasOver ? colours.hue : palette.ink,
      isBold: true,
    }),
    ...lines(heldInWords(holds), {
      x: LEFT,
      y: hasOver ? 214 : 196,
      size: 30,
      most: 1,
      fill: palette.inkSoft,
    }),
  ]
}

/** A grid of as many tiles as can be read; what there is besides is counted in its last place. */
function tilesIn(tiles: readonly Tile[], palette: Palette): XmlElement[] {
  const columns = tiles.length > 4 ? 3 : tiles.length > 1 ? 2 : 1
  const places = columns * 3
  const shown = tiles.length > places ? tiles.slice(0, places - 1) : tiles
  const rows = Math.ceil(Math.min(tiles.length, places) / columns)
  const size = {
    width: (ROOM.width - (columns - 1) * GAP) / columns,
    height: Math.min(150, (ROOM.height - (rows - 1) * GAP) / rows),
  }
  const rectAt = (place: number): Rect => ({
    ...size,
    x: ROOM.x + (place % columns) * (size.width + GAP),
    y: ROOM.y + Math.floor(place / columns) * (size.height + GAP),
  })
  const drawn = shown.map((tile, place) => drawTile(tile, rectAt(place), palette))
  return shown === tiles
    ? drawn
    : [...drawn, ...more(tiles.length - shown.length, rectAt(places - 1), palette)]
}

function drawTile(tile: Tile, rect: Rect, palette: Palette): XmlElement {
  const { name, colours, roles, isVacant } = tile
  const { x, y, width, height } = rect
  const marks = roles ?? []
  const room = height - (marks.length > 0 ? MARK.height + 8 : 0)
  const text = lines(name, {
    x: x + PAD,
    y: y + room / 2 + NAME * 0.36,
    size: NAME,
    most: Math.max(1, Math.min(3, Math.floor((room - 12) / (NAME * LEADING)))),
    width: width - 2 * PAD,
    fill: roles ? colours.hue : palette.ink,
    isBold: roles !== undefined,
    isMiddle: true,
  })
  return element(
    'g',
    {},
    element('rect', {
      ...rect,
      rx: 12,
      fill: roles ? colours.tint : palette.sheet,
      stroke: colours.line,
      'stroke-width': 3,
      ...(isVacant && { 'stroke-dasharray': '10 6' }),
    }),
    ...text,
    ...marksIn(
      marks,
      { x: x + PAD, y: y + height - MARK.height - 14, width: width - 2 * PAD },
      tile,
      palette,
    ),
  )
}

const MARK = { width: 22, height: 14, gap: 6 } as const

/** A mark for each role, hollow where somebody is looked for; where they are too many for the row, a number at its end. */
function marksIn(
  roles: readonly boolean[],
  { x, y, width }: Omit<Rect, 'height'>,
  { colours }: Tile,
  palette: Palette,
): XmlElement[] {
  const step = MARK.width + MARK.gap
  const fits = Math.floor((width + MARK.gap) / step)
  const shown = roles.length > fits ? roles.slice(0, fits - 3) : roles
  const marks = shown.map((isVacant, i) =>
    element('rect', {
      x: x + i * step + 1,
      y: y + 1,
      width: MARK.width - 2,
      height: MARK.height - 2,
      rx: 3,
      fill: isVacant ? palette.sheet : colours.line,
      stroke: colours.line,
      'stroke-width': 2,
      ...(isVacant && { 'stroke-dasharray': '4 3' }),
    }),
  )
  if (shown === roles) return marks
  const rest = lines(`+${roles.length - shown.length}`, {
    x: x + shown.length * step + 2,
    y: y + MARK.height,
    size: NOTE - 2,
    most: 1,
    fill: palette.inkSoft,
  })
  return [...marks, ...rest]
}

function more(count: number, { x, y, height }: Rect, palette: Palette): XmlElement[] {
  return lines(`and ${count} more`, {
    x: x + PAD,
    y: y + height / 2 + NAME / 3,
    size: NAME,
    most: 1,
    fill: palette.inkSoft,
  })
}

interface Lettering {
  x: number
  /** Of the first line's foot, or of what its foot would be if all lines were one. */
  y: number
  size: number
  most: number
  width?: number
  fill: string
  isBold?: boolean
  isMiddle?: boolean
}

function lines(text: string, lettering: Lettering): XmlElement[] {
  const { x, y, size, most, width = ROOM.width, fill, isBold, isMiddle } = lettering
  if (text === '') return []
  const broken = wrapText(text, size, width, most, faceOf(text))
  const first = isMiddle ? y - ((broken.length - 1) * size * LEADING) / 2 : y
  return broken.map((line, i) =>
    element(
      'text',
      {
        x,
        y: first + i * size * LEADING,
        'font-family': 'Inter, DejaVu Sans',
        'font-size': size,
        'font-weight': isBold ? 700 : 500,
        fill,
      },
      line.trim(),
    ),
  )
}

const LEADING = 1.18

/** How wide the face is against the one that widths are estimated for: Inter is narrower, but not in capitals. */
function faceOf(text: string): number {
  const isInter = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}]*$/u.test(text)
  return isInter && !/\p{Lu}{3}/u.test(text) ? 0.9 : 1
}
