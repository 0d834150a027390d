import type { Id, Role } from '../../org/model/schema'
import type { Point, Rect } from '../geometry/rect'
import type { Resumable } from './resumable'
import type { SceneTeam } from './scene'

export interface PlacedRole {
  role: Role
  rect: Rect
}

/** A team where it stands, with all that stands below it. */
export interface PlacedTeam {
  sceneTeam: SceneTeam
  /** Its own box, with the cards of its roles in it. */
  rect: Rect
  /** The box and all below it. Those of two teams side by side do not overlap. */
  subtreeBounds: Rect
  /** The height of the strip at the top of the box that holds the name: px in chart space. */
  headerHeight: number
  roles: readonly PlacedRole[]
  subTeams: readonly PlacedTeam[]
  /** The corners of a line that leads here from the box above and crosses no other; none where boxes are nested. */
  connector: readonly Point[]
}

/** Where everything stands, as new plain data. The whole spans from (0, 0) to (width, height). */
export interface ChartLayout {
  width: number
  height: number
  rootTeams: readonly PlacedTeam[]
}

/** A layout: boxes to positions. `aspect` is the width of the pane divided by its height. */
export type LayoutAlgorithm = (scene: readonly SceneTeam[], aspectRatio: number) => Resumable<ChartLayout>

/** Where one team or role stands. */
export interface Placement {
  rect: Rect
  /** The team itself, or the one that the role's card is in. */
  team: PlacedTeam
  role?: Role
  /** The place of the team that this one is below, or that the card is in. */
  parent: Placement | undefined
}

/** The places of all teams and roles that a layout holds, by id. */
export function indexPlacements({ rootTeams }: ChartLayout): ReadonlyMap<Id, Placement> {
  const placements = new Map<Id, Placement>()
  const addTeam = (team: PlacedTeam, parent: Placement | undefined) => {
    const placement: Placement = { rect: team.rect, team, parent }
    placements.set(team.sceneTeam.team.id, placement)
    for (const { role, rect } of team.roles) placements.set(role.id, { rect, team, role, parent: placement })
    for (const subTeam of team.subTeams) addTeam(subTeam, placement)
  }
  for (const rootTeam of rootTeams) addTeam(rootTeam, undefined)
  return placements
}
