import { type Detail, LEAST_ROLE_NAME, LEAST_TEAM_NAME } from './detail'
import { card, HEADER, NOTE, PAD } from './sizes'
import { linesOf } from './textWidth'

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

/** The size of a team's name in its header, in chart-space px: at least 11 px on screen, at most what the header holds. */
export function teamNameSize({ level, floor }: Detail): number {
  return level === 'blocks'
    ? LEAST_TEAM_NAME / floor
    : Math.min(HEADER - 8, Math.max(SMALLEST, LEAST_TEAM_NAME / floor))
}

/**
 * How the box of a team that shows no roles is lettered: its name on one line or two, and below it a note on as many
 * lines as there is room for. Sizes in chart-space px.
 */
export function headerFace(name: string, foldable: boolean, detail: Detail) {
  const nameSize = teamNameSize(detail)
  const noteSize = Math.max(LINE + 1, LEAST_ROLE_NAME / detail.floor)
  const room = card.width + 2 * PAD - (foldable ? 46 : 20)
  const height = Math.min(2, linesOf(name, nameSize, room)) * nameSize * 1.25
  const noteLines = Math.floor((HEADER + NOTE - 6 - Math.max(height, HEADER - 6)) / (noteSize * 1.35))
  return { nameSize, noteSize, noteLines: Math.min(2, noteLines) }
}

/** The largest size, from 18 px down to `least`, in which a name fits a height; undefined where it fits in none. */
function sizeFor(name: string, least: number, height: number): number | undefined {
  for (let size = LARGEST; size > least - 1; size -= 1) {
    const tried = Math.max(least, size)
    if (linesOf(name, tried, ROOM.width) * tried * LEADING <= height) return tried
  }
  return undefined
}
