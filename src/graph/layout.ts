import type { Id } from '../org/schema'
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

/** Where everything stands, as new plain data. The whole spans from (0, 0) to (width, height). */
export interface Placed {
  width: number
  height: number
  teams: { node: SceneTeam; rect: Rect }[]
  roles: { id: Id; team: Id; rect: Rect }[]
  /** From a team's box to that of one of its sub-teams: the corners of a line that crosses no other box. */
  links: { from: Id; to: Id; points: Point[] }[]
}

/** A layout: boxes to positions. `aspect` is the width of the pane divided by its height. */
export type Layout = (scene: readonly SceneTeam[], aspect: number) => Placed
