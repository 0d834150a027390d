import type { LevelOfDetail } from '../camera/levelOfDetail'
import type { Placement } from '../layout/chartLayout'
import type { VisibleAncestor } from '../visible/visibleAncestor'
import { chooseRepresentation, hasRoomForFoldButton, type VisibleItems } from '../visible/visibleItems'

/**
 * The one element of the chart that Tab stops at: `reached`, the stop that a person came to last (an entry's id, or
 * `fold:` and a team's), or what stands for it now; else the first that is drawn. What is reached is added to what is
 * drawn where it is out of sight, so that focus is never lost by looking elsewhere.
 */
export function ensureTabStopVisible(
  visible: VisibleItems,
  lod: LevelOfDetail,
  lastFocusedId: string | undefined,
  visibleAncestor: VisibleAncestor | undefined,
  placement: Placement | undefined,
): { visible: VisibleItems; tabStopId: string | undefined } {
  if (lastFocusedId === undefined || !visibleAncestor || !placement)
    return { visible, tabStopId: visible.teams[0]?.team.sceneTeam.team.id ?? visible.roles[0]?.role.id }
  const visibleWithTabStop = isVisible(visible, visibleAncestor)
    ? visible
    : addToVisible(visible, visibleAncestor, placement, lod)
  const team = visibleWithTabStop.teams.find(
    ({ team: { sceneTeam } }) => `fold:${sceneTeam.team.id}` === lastFocusedId,
  )
  return {
    visible: visibleWithTabStop,
    tabStopId: team && hasRoomForFoldButton(team, lod) ? lastFocusedId : visibleAncestor.id,
  }
}

function isVisible({ teams, roles }: VisibleItems, { id }: VisibleAncestor): boolean {
  return teams.some(({ team }) => team.sceneTeam.team.id === id) || roles.some(({ role }) => role.id === id)
}

function addToVisible(
  visible: VisibleItems,
  { rect }: VisibleAncestor,
  { role, team }: Placement,
  lod: LevelOfDetail,
): VisibleItems {
  const visibleTeam = { team, representation: chooseRepresentation(team, lod), rect: role ? team.rect : rect }
  const teams = visible.teams.some((visibleTeam) => visibleTeam.team === team)
    ? visible.teams
    : [...visible.teams, visibleTeam]
  return { ...visible, teams, roles: role ? [...visible.roles, { role, team, rect }] : visible.roles }
}
