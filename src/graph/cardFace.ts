import { type Detail, LEAST_ROLE_NAME, LEAST_TEAM_NAME } from './detail'
import { card, HEADER, NOTE, PAD } from './sizes'
import { linesOf, widthInEms } from './textWidth'
import type { Size } from './viewport'

/** How a role's card is lettered: sizes in chart-space px. */
export interface CardFace {
  nameSize: number
  /** As many as there is room for; more are cut off with an ellipsis. */
  nameLines: number
  /** Size of the line below the name; 0 where there is no room to read it. */
  lineSize: number
}

const LARGEST = 18
const SMALLEST = 13
const LINE = 11
const LEADING = 1.2
const ROOM = { width: card.width - 2 * PAD, height: card.height - 8 } as const

/**
 * The largest name, from 13 to 18 px, that fits the card on as many lines as there is room for, above one line where
 * that is wanted and readable. Farther out nothing is set in a size that would be under 9 px on screen: a name that
 * fits in none is cut off with an ellipsis, and a line is left out.
 */
export function cardFace(name: string, wantsLine: boolean, { floor }: Detail): CardFace {
  const readable = LEAST_ROLE_NAME / floor
  const least = Math.min(LARGEST, Math.max(SMALLEST, readable))
  const lineSize = Math.max(LINE, readable)
  const below = ROOM.height - lineSize * 1.4
  const withLine = wantsLine ? sizeFor(name, least, below) : undefined
  const nameSize = withLine ?? sizeFor(name, least, ROOM.height) ?? least
  const height = withLine === undefined ? ROOM.height : below
  return {
    nameSize,
    nameLines: Math.floor(height / (nameSize * LEADING)),
    lineSize: withLine === undefined ? 0 : lineSize,
  }
}

/** The size of what stands beside or below a team's name, in chart-space px. */
export function noteSize({ floor }: Detail): number {
  return Math.max(LINE + 1, LEAST_ROLE_NAME / floor)
}

/**
 * How a team's box is lettered: its name in the header, as large as that holds, on one line; in a box without cards or
 * boxes in it on one line or two, and below them a note on as many lines as there is room for. Sizes in chart-space px.
 */
export function headerFace(
  name: string,
  {
    width,
    header,
    isBare,
    hasButton,
  }: { width: number; header: number; isBare: boolean; hasButton: boolean },
  detail: Detail,
) {
  const least = Math.max(SMALLEST, LEAST_TEAM_NAME / detail.floor)
  // A header in proportion to a large region holds a large name, as long as that fits on its line.
  const room = width - 2 * PAD - (hasButton ? BUTTON : 0)
  const fits = room / Math.max(1, widthInEms(name))
  const nameSize = Math.min(
    header - Math.min(8, 3 / detail.floor),
    Math.max(least, Math.min(LARGEST_REGION / detail.floor, fits, header * 0.6)),
  )
  const note = noteSize(detail)
  const height = Math.min(2, linesOf(name, nameSize, room)) * nameSize * 1.25
  const noteLines = isBare
    ? Math.floor((HEADER + NOTE - 6 - Math.max(height, HEADER - 6)) / (note * 1.35))
    : 0
  return { nameSize, noteSize: note, noteLines: Math.max(0, Math.min(2, noteLines)) }
}

/**
 * How a team is lettered that is drawn as a block: its name as large as fits it, from 11 px on screen, and a note below
 * where there is room, above a tag on the edge too. Sizes in chart-space px. A name with a word too long for the block is cut off on one line.
 */
export function blockFace(
  name: string,
  { width, height }: Size,
  { hasButton, hasTag }: { hasButton: boolean; hasTag: boolean },
  detail: Detail,
) {
  const px = 1 / detail.floor
  const room = { width: width - 12 * px - (hasButton ? 2 * BUTTON : 0), height: height - 4 * px }
  const longest = Math.max(...name.split(/[\s-]+/).map(widthInEms))
  const fits = (size: number) =>
    longest * size <= room.width && linesOf(name, size, room.width) * size * BLOCK_LEADING <= room.height
  const nameSize = (blockSizes.find((size) => fits(size * px)) ?? LEAST_TEAM_NAME) * px
  const isCut = longest * nameSize > room.width
  const nameLines = isCut ? 1 : Math.max(1, Math.min(3, Math.floor(room.height / (nameSize * BLOCK_LEADING))))
  const used = Math.min(nameLines, linesOf(name, nameSize, room.width)) * nameSize * BLOCK_LEADING
  const note = LEAST_TEAM_NAME * px
  return {
    nameSize,
    nameLines,
    isCut,
    noteSize: note,
    hasNote: room.height - used >= note * 1.4 + (hasTag ? TAG * px : 0),
  }
}

// On screen: sizes in px that a block's name may have, and the largest of a region's in its header.
const blockSizes = [17, 15, 13, LEAST_TEAM_NAME]
const LARGEST_REGION = 20
const BLOCK_LEADING = 1.25
// Twice what a tag on the lower edge takes of the block, for the text stands in the middle.
const TAG = 12
/** What the button that folds takes of a line, in chart-space px. */
const BUTTON = 26

/** The largest size, from 18 px down to `least`, in which a name fits a height; undefined where it fits in none. */
function sizeFor(name: string, least: number, height: number): number | undefined {
  for (let size = LARGEST; size > least - 1; size -= 1) {
    const tried = Math.max(least, size)
    if (linesOf(name, tried, ROOM.width) * tried * LEADING <= height) return tried
  }
  return undefined
}
