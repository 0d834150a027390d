import type { OrgIndex } from '../org/indexOrg'
import type { Id } from '../org/schema'
import type { Detail } from './detail'
import type { Place, Rect } from './layout'
import { isNamed, shapeOf } from './onScreen'

/** The box that stands for an entry. */
export interface StandIn {
  id: Id
  rect: Rect
}

/**
 * What stands on the chart for a team or a role, wherever the window is: its own box, or where it is folded away, left
 * out or too far off to be drawn, that of the team that holds it. Undefined for what the organisation does not have.
 */
export function standIn(
  index: OrgIndex,
  places: ReadonlyMap<Id, Place>,
  detail: Detail,
  id: Id,
): StandIn | undefined {
  const place = placeOf(index, places, id)
  if (!place) return undefined
  if (place.role && detail.level !== 'blocks') return { id: place.role.id, rect: place.rect }
  const around: Place[] = []
  for (let each: Place | undefined = place; each; each = each.above) if (!each.role) around.unshift(each)
  const whole = around.find(({ team }) => shapeOf(team, detail) === 'whole')
  const shown = whole ?? around.findLast(({ team }) => isNamed(team, detail)) ?? around.at(-1)
  return shown && { id: shown.team.node.team.id, rect: whole ? shown.team.extent : shown.rect }
}

/** The place of an entry in the layout, or of the innermost team around it that has one. */
function placeOf(index: OrgIndex, places: ReadonlyMap<Id, Place>, id: Id): Place | undefined {
  const own = places.get(id)
  if (own) return own
  let team = index.roles.get(id)?.teams[0] ?? index.teams.get(id)?.parent
  while (team !== undefined && !places.has(team)) team = index.teams.get(team)?.parent
  return team === undefined ? undefined : places.get(team)
}
