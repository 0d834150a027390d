import type { Id, Role } from '../org/schema'
import type { SceneTeam } from './scene'

/** A rectangle in chart space: px, y down, from its top left corner. */
export interface Rect {
  x: number
  y: number
  width: number
  height: number
}

export interface Point {
  x: number
  y: number
}

export interface PlacedRole {
  role: Role
  rect: Rect
}

/** A team where it stands, with all that stands below it. */
export interface PlacedTeam {
  node: SceneTeam
  /** Its own box, with the cards of its roles in it. */
  rect: Rect
  /** The box and all below it. Those of two teams side by side do not overlap. */
  extent: Rect
  /** The height of the strip at the top of the box that holds the name: px in chart space. */
  header: number
  roles: readonly PlacedRole[]
  below: readonly PlacedTeam[]
  /** The corners of a line that leads here from the box above and crosses no other; none where boxes are nested. */
  line: readonly Point[]
}

/** Where everything stands, as new plain data. The whole spans from (0, 0) to (width, height). */
export interface Placed {
  width: number
  height: number
  tops: readonly PlacedTeam[]
}

/** Work that yields whenever it could pause, and returns its result. */
export type Steps<T> = Generator<undefined, T, undefined>

/** A layout: boxes to positions. `aspect` is the width of the pane divided by its height. */
export type Layout = (scene: readonly SceneTeam[], aspect: number) => Steps<Placed>

/** The result of work that is done without a pause. */
export function finish<T>(steps: Steps<T>): T {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** Where one team or role stands. */
export interface Place {
  rect: Rect
  /** The team itself, or the one that the role's card is in. */
  team: PlacedTeam
  role?: Role
  /** The place of the team that this one is below, or that the card is in. */
  above: Place | undefined
}

/** The places of all teams and roles that a layout holds, by id. */
export function placesById({ tops }: Placed): ReadonlyMap<Id, Place> {
  const places = new Map<Id, Place>()
  const add = (team: PlacedTeam, above: Place | undefined) => {
    const place: Place = { rect: team.rect, team, above }
    places.set(team.node.team.id, place)
    for (const { role, rect } of team.roles) places.set(role.id, { rect, team, role, above: place })
    for (const below of team.below) add(below, place)
  }
  for (const top of tops) add(top, undefined)
  return places
}
