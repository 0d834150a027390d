import type { Role } from '../../org/model/schema'
import type { LevelOfDetail } from '../camera/levelOfDetail'
import { computeBoundingBox, contains, intersects, type Point, type Rect } from '../geometry/rect'
import type { ChartLayout, PlacedTeam } from '../layout/chartLayout'
import { TEAM_HEADER_HEIGHT_PX } from '../layout/chartSizes'

/**
 * How a team is drawn: as a box with a header and the cards of its roles; from farther off as a block with its name
 * and what it holds, or, where its sub-teams stand in it, as a frame around them with its name at the top; and farther
 * still as one block over all that is below it too.
 */
export type TeamRepresentation = 'box' | 'block' | 'frame' | 'subtree'

export interface VisibleTeam {
  team: PlacedTeam
  representation: TeamRepresentation
  rect: Rect
}

export interface VisibleRole {
  role: Role
  team: PlacedTeam
  rect: Rect
}

/** What exists on screen: parents before their sub-teams. */
export interface VisibleItems {
  teams: VisibleTeam[]
  roles: VisibleRole[]
  /** The lines of the tree that come through the window. */
  connectors: (readonly Point[])[]
  /** Teams that are too small to be named beside their neighbours: drawn as mere shapes. */
  tinyTeams: { team: PlacedTeam; rect: Rect }[]
}

/** The least block, in px on screen, that can hold a name of 11 px. */
const MIN_BLOCK_SIZE_PX = { width: 72, height: 24 } as const
/** The least header of a frame, in px on screen, that can hold one; and one that has room for a button too. */
const MIN_HEADER_HEIGHT_PX = { forName: 14, forButton: 24 } as const
// Below this, in px on screen, a shape is not worth drawing.
const MIN_TINY_TEAM_PX = 2

/**
 * What is to be drawn in a window of the chart (a rectangle in chart space): a walk down the teams that enters one
 * only where it meets the window and what is below it is large enough to be read. How much there is is bounded by the
 * window's size on screen, whatever the organisation's.
 */
export function cullToRect(layout: ChartLayout, clipRect: Rect, lod: LevelOfDetail): VisibleItems {
  const visible: VisibleItems = { teams: [], roles: [], connectors: [], tinyTeams: [] }
  const visit = (team: PlacedTeam) => {
    if (!intersects(team.subtreeBounds, clipRect)) return
    const representation = chooseRepresentation(team, lod)
    const rect = representation === 'subtree' ? team.subtreeBounds : team.rect
    if (!isLargeEnough(rect, MIN_BLOCK_SIZE_PX, lod)) {
      if (intersects(rect, clipRect) && isLargeEnough(rect, MIN_TINY_TEAM_SIZE_PX, lod))
        visible.tinyTeams.push({ team, rect })
    } else if (intersects(rect, clipRect)) {
      visible.teams.push({ team, representation, rect })
      if (representation === 'box')
        for (const { role, rect: cardRect } of team.roles)
          if (intersects(cardRect, clipRect)) visible.roles.push({ role, team, rect: cardRect })
    }
    if (representation === 'subtree') return
    for (const subTeam of team.subTeams) {
      visit(subTeam)
      if (subTeam.connector.length > 0 && intersects(computeBoundingBox(subTeam.connector), clipRect))
        visible.connectors.push(subTeam.connector)
    }
  }
  for (const rootTeam of layout.rootTeams) visit(rootTeam)
  return visible
}

/** Whether a team's box contains neither cards nor boxes. */
export function isBoxEmpty({ sceneTeam, rect, subTeams }: PlacedTeam): boolean {
  return sceneTeam.roles.length === 0 && !subTeams.some((subTeam) => contains(rect, subTeam.rect))
}

/** How a team is drawn at a level of detail, in or out of the clip rectangle. */
export function chooseRepresentation({ rect, subTeams }: PlacedTeam, lod: LevelOfDetail): TeamRepresentation {
  if (lod.level !== 'blocks') return 'box'
  const legibleCount = subTeams.filter(({ subtreeBounds }) =>
    isLargeEnough(subtreeBounds, MIN_BLOCK_SIZE_PX, lod),
  ).length
  if (legibleCount * 2 < subTeams.length) return 'subtree'
  return subTeams.some((sub) => contains(rect, sub.rect)) ? 'frame' : 'block'
}

/** Whether a team is drawn as an element of its own, large enough to be named, wherever the window is. */
export function isLargeEnoughToName(team: PlacedTeam, lod: LevelOfDetail): boolean {
  return isLargeEnough(
    chooseRepresentation(team, lod) === 'subtree' ? team.subtreeBounds : team.rect,
    MIN_BLOCK_SIZE_PX,
    lod,
  )
}

/** Whether a drawn team has room for its name: a frame may be too low at the top. */
export function hasRoomForName({ team, representation }: VisibleTeam, { minZoom }: LevelOfDetail): boolean {
  return representation !== 'frame' || team.headerHeight * minZoom >= MIN_HEADER_HEIGHT_PX.forName
}

/**
 * Whether a drawn team has room for the button that folds or opens it. A box has none while the button of a team in it
 * would lie over its own.
 */
export function hasRoomForFoldButton(
  { team, representation, rect }: VisibleTeam,
  lod: LevelOfDetail,
): boolean {
  if (!team.sceneTeam.canFold) return false
  if (representation === 'frame') return team.headerHeight * lod.minZoom >= MIN_HEADER_HEIGHT_PX.forButton
  if (representation !== 'box') return rect.width * lod.minZoom >= 120 && rect.height * lod.minZoom >= 44
  const { size } = measureFoldButton(true, lod)
  return !team.subTeams.some(
    (sub) =>
      sub.sceneTeam.canFold &&
      contains(rect, sub.rect) &&
      rect.x + rect.width - (sub.rect.x + sub.rect.width) < size &&
      sub.rect.y - rect.y < size,
  )
}

/**
 * The hit area of a fold button, in px in chart space from the top right corner of its team: at least 24 px on screen,
 * however far out. From a header as low as a card's it grows over the gap above.
 */
export function measureFoldButton(
  isInHeader: boolean,
  { minZoom }: LevelOfDetail,
): { size: number; top: number; right: number } {
  const size = Math.max(28, MIN_HEADER_HEIGHT_PX.forButton / minZoom)
  return { size, top: isInHeader ? Math.min(2, TEAM_HEADER_HEIGHT_PX - size) : 0, right: 2 }
}

const MIN_TINY_TEAM_SIZE_PX = { width: MIN_TINY_TEAM_PX, height: MIN_TINY_TEAM_PX }

function isLargeEnough(
  { width, height }: Rect,
  minSize: { width: number; height: number },
  { minZoom }: LevelOfDetail,
): boolean {
  return width * minZoom >= minSize.width && height * minZoom >= minSize.height
}
