import type { Role } from '../org/schema'
import type { Detail } from './detail'
import type { Placed, PlacedTeam, Point, Rect } from './layout'
import { boundsOf, contains, meets } from './rect'
import { HEADER } from './sizes'

/**
 * How a team is drawn: as a box with a header and the cards of its roles; from farther off as a block with its name
 * and what it holds, or, where its sub-teams stand in it, as a frame around them with its name at the top; and farther
 * still as one block over all that is below it too.
 */
export type Shape = 'box' | 'block' | 'frame' | 'whole'

export interface DrawnTeam {
  team: PlacedTeam
  shape: Shape
  rect: Rect
}

export interface DrawnRole {
  role: Role
  team: PlacedTeam
  rect: Rect
}

/** What exists on screen: parents before their sub-teams. */
export interface Drawn {
  teams: DrawnTeam[]
  roles: DrawnRole[]
  /** The lines of the tree that come through the window. */
  lines: (readonly Point[])[]
  /** Teams that are too small to be named beside their neighbours: drawn as mere shapes. */
  specks: { team: PlacedTeam; rect: Rect }[]
}

/** The least block, in px on screen, that can hold a name of 11 px. */
const LEAST_BLOCK = { width: 72, height: 24 } as const
/** The least header of a frame, in px on screen, that can hold one; and one that has room for a button too. */
const LEAST_HEADER = { name: 14, button: 24 } as const
// Below this, in px on screen, a shape is not worth drawing.
const LEAST_SPECK = 2

/**
 * What is to be drawn in a window of the chart (a rectangle in chart space): a walk down the teams that enters one
 * only where it meets the window and what is below it is large enough to be read. How much there is is bounded by the
 * window's size on screen, whatever the organisation's.
 */
export function onScreen(placed: Placed, window: Rect, detail: Detail): Drawn {
  const drawn: Drawn = { teams: [], roles: [], lines: [], specks: [] }
  const visit = (team: PlacedTeam) => {
    if (!meets(team.extent, window)) return
    const shape = shapeOf(team, detail)
    const rect = shape === 'whole' ? team.extent : team.rect
    if (!isAtLeast(rect, LEAST_BLOCK, detail)) {
      if (meets(rect, window) && isAtLeast(rect, speck, detail)) drawn.specks.push({ team, rect })
    } else if (meets(rect, window)) {
      drawn.teams.push({ team, shape, rect })
      if (shape === 'box')
        for (const { role, rect: card } of team.roles)
          if (meets(card, window)) drawn.roles.push({ role, team, rect: card })
    }
    if (shape === 'whole') return
    for (const below of team.below) {
      visit(below)
      if (below.line.length > 0 && meets(boundsOf(below.line), window)) drawn.lines.push(below.line)
    }
  }
  for (const top of placed.tops) visit(top)
  return drawn
}

/** The shape that a team takes from a distance, wherever the window is. */
export function shapeOf({ rect, below }: PlacedTeam, detail: Detail): Shape {
  if (detail.level !== 'blocks') return 'box'
  const readable = below.filter(({ extent }) => isAtLeast(extent, LEAST_BLOCK, detail)).length
  if (readable * 2 < below.length) return 'whole'
  return below.some((sub) => contains(rect, sub.rect)) ? 'frame' : 'block'
}

/** Whether a team is drawn as an element of its own, large enough to be named, wherever the window is. */
export function isNamed(team: PlacedTeam, detail: Detail): boolean {
  return isAtLeast(shapeOf(team, detail) === 'whole' ? team.extent : team.rect, LEAST_BLOCK, detail)
}

/** Whether a drawn team has room for its name: a frame may be too low at the top. */
export function hasName({ team, shape }: DrawnTeam, { floor }: Detail): boolean {
  return shape !== 'frame' || team.header * floor >= LEAST_HEADER.name
}

/**
 * Whether a drawn team has room for the button that folds or opens it. A box has none while the button of a team in it
 * would lie over its own.
 */
export function hasFoldButton({ team, shape, rect }: DrawnTeam, detail: Detail): boolean {
  if (!team.node.foldable) return false
  if (shape === 'frame') return team.header * detail.floor >= LEAST_HEADER.button
  if (shape !== 'box') return rect.width * detail.floor >= 120 && rect.height * detail.floor >= 44
  const { size } = foldButton(true, detail)
  return !team.below.some(
    (sub) =>
      sub.node.foldable &&
      contains(rect, sub.rect) &&
      rect.x + rect.width - (sub.rect.x + sub.rect.width) < size &&
      sub.rect.y - rect.y < size,
  )
}

/**
 * The hit area of a fold button, in px in chart space from the top right corner of its team: at least 24 px on screen,
 * however far out. From a header as low as a card's it grows over the gap above.
 */
export function foldButton(
  isInHeader: boolean,
  { floor }: Detail,
): { size: number; top: number; right: number } {
  const size = Math.max(28, LEAST_HEADER.button / floor)
  return { size, top: isInHeader ? Math.min(2, HEADER - size) : 0, right: 2 }
}

const speck = { width: LEAST_SPECK, height: LEAST_SPECK }

function isAtLeast(
  { width, height }: Rect,
  least: { width: number; height: number },
  { floor }: Detail,
): boolean {
  return width * floor >= least.width && height * floor >= least.height
}
