import type { Detail } from './detail'
import type { Place } from './layout'
import { type Drawn, hasFoldButton, shapeOf } from './onScreen'
import type { StandIn } from './standIns'

/**
 * The one element of the chart that Tab stops at: `reached`, the stop that a person came to last (an entry's id, or
 * `fold:` and a team's), or what stands for it now; else the first that is drawn. What is reached is added to what is
 * drawn where it is out of sight, so that focus is never lost by looking elsewhere.
 */
export function withTabStop(
  drawn: Drawn,
  detail: Detail,
  reached: string | undefined,
  stand: StandIn | undefined,
  place: Place | undefined,
): { drawn: Drawn; tabStop: string | undefined } {
  if (reached === undefined || !stand || !place)
    return { drawn, tabStop: drawn.teams[0]?.team.node.team.id ?? drawn.roles[0]?.role.id }
  const all = isDrawn(drawn, stand) ? drawn : withDrawn(drawn, stand, place, detail)
  const team = all.teams.find(({ team: { node } }) => `fold:${node.team.id}` === reached)
  return { drawn: all, tabStop: team && hasFoldButton(team, detail) ? reached : stand.id }
}

function isDrawn({ teams, roles }: Drawn, { id }: StandIn): boolean {
  return teams.some(({ team }) => team.node.team.id === id) || roles.some(({ role }) => role.id === id)
}

function withDrawn(drawn: Drawn, { rect }: StandIn, { role, team }: Place, detail: Detail): Drawn {
  const box = { team, shape: shapeOf(team, detail), rect: role ? team.rect : rect }
  const teams = drawn.teams.some((each) => each.team === team) ? drawn.teams : [...drawn.teams, box]
  return { ...drawn, teams, roles: role ? [...drawn.roles, { role, team, rect }] : drawn.roles }
}
