import { counted } from '../org/counted'
import type { Rect } from './layout'
import type { Palette } from './palettes'
import type { Pictured, Tile } from './pictured'
import { widthInEms } from './textWidth'
import { wrapText } from './wrapText'
import { element, escapeXml } from './xml'

/** The size of a picture that unfurls, in px. */
export const pictureSize = { width: 1200, height: 630 } as const

/**
 * The picture of an organisation or a branch, as an SVG by itself: its name, what it holds, and its teams as tiles with
 * a mark for each role. Names of teams are set in 28 px or more. The same content is the same text.
 */
export function branchPicture(pictured: Pictured, palette: Palette): string {
  const { width, height } = pictureSize
  const { colours } = pictured
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    element('rect', { width, height, fill: palette.paper }),
    element('rect', { width: BAND, height, fill: colours.hue }),
    ...heading(pictured, palette),
    ...tilesIn(pictured.tiles, palette),
  )
}

/** What a branch holds: "12 roles in 5 teams". */
export function heldInWords({ roles, teams }: Pictured['holds']): string {
  return counted(roles, 'role') + (teams > 0 ? ` in ${counted(teams, 'team')}` : '')
}

const BAND = 20
const LEFT = 64
const ROOM = { x: LEFT, y: 254, width: pictureSize.width - 2 * LEFT, height: 322 } as const
const GAP = 16
const PAD = 20
const NAME = 28
const NOTE = 22

function heading({ over, title, colours, holds }: Pictured, palette: Palette): string[] {
  const hasOver = over !== ''
  // As large as its one line holds; a very long one is cut off.
  const size = Math.max(44, Math.min(72, ROOM.width / Math.max(1, widthInEms(title))))
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
function tilesIn(tiles: readonly Tile[], palette: Palette): string[] {
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
  return shown === tiles ? drawn : [...drawn, more(tiles.length - shown.length, rectAt(places - 1), palette)]
}

function drawTile(tile: Tile, rect: Rect, palette: Palette): string {
  const { name, colours, roles, isVacant } = tile
  const { x, y, width, height } = rect
  const marks = roles && height - PAD > NAME * 1.2 + MARK.height ? roles : []
  const most = Math.max(
    1,
    Math.floor((height - 24 - (marks.length > 0 ? MARK.height + 8 : 0)) / (NAME * 1.15)),
  )
  const text = lines(name, {
    x: x + PAD,
    y: y + 12 + NAME,
    size: NAME,
    most: Math.min(2, most),
    width: width - 2 * PAD,
    fill: roles ? colours.hue : palette.ink,
    isBold: roles !== undefined,
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
): string[] {
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

function more(count: number, { x, y, height }: Rect, palette: Palette): string {
  return lines(`and ${count} more`, {
    x: x + PAD,
    y: y + height / 2 + NAME / 3,
    size: NAME,
    most: 1,
    fill: palette.inkSoft,
  }).join('')
}

interface Lettering {
  x: number
  /** Of the first line's foot. */
  y: number
  size: number
  most: number
  width?: number
  fill: string
  isBold?: boolean
}

function lines(text: string, { x, y, size, most, width = ROOM.width, fill, isBold }: Lettering): string[] {
  return wrapText(text, size, width, most).map((line, i) =>
    element(
      'text',
      {
        x,
        y: y + i * size * 1.15,
        'font-family': 'Inter, DejaVu Sans',
        'font-size': size,
        'font-weight': isBold ? 700 : 500,
        fill,
      },
      escapeXml(line.trim()),
    ),
  )
}
