import type { OrgIndex } from '../../org/model/indexOrg'
import type { Id } from '../../org/model/schema'
import type { LevelOfDetail } from '../camera/levelOfDetail'
import type { Rect } from '../geometry/rect'
import type { Placement } from '../layout/chartLayout'
import { chooseRepresentation, isLargeEnoughToName } from './visibleItems'

/** The box that stands for an entry. */
export interface VisibleAncestor {
  id: Id
  rect: Rect
}

/**
 * What stands on the chart for a team or a role, wherever the window is: its own box, or where it is folded away, left
 * out or too far off to be drawn, that of the team that holds it. Undefined for what the organisation does not have.
 */
export function findVisibleAncestor(
  index: OrgIndex,
  placements: ReadonlyMap<Id, Placement>,
  lod: LevelOfDetail,
  id: Id,
): VisibleAncestor | undefined {
  const placement = findPlacement(index, placements, id)
  if (!placement) return undefined
  if (placement.role && lod.level !== 'blocks') return { id: placement.role.id, rect: placement.rect }
  const ancestors: Placement[] = []
  for (let ancestor: Placement | undefined = placement; ancestor; ancestor = ancestor.parent)
    if (!ancestor.role) ancestors.unshift(ancestor)
  const collapsedAncestor = ancestors.find(({ team }) => chooseRepresentation(team, lod) === 'subtree')
  const visibleAncestor =
    collapsedAncestor ?? ancestors.findLast(({ team }) => isLargeEnoughToName(team, lod)) ?? ancestors.at(-1)
  return (
    visibleAncestor && {
      id: visibleAncestor.team.sceneTeam.team.id,
      rect: collapsedAncestor ? visibleAncestor.team.subtreeBounds : visibleAncestor.rect,
    }
  )
}

/** The place of an entry in the layout, or of the innermost team around it that has one. */
function findPlacement(
  index: OrgIndex,
  placements: ReadonlyMap<Id, Placement>,
  id: Id,
): Placement | undefined {
  const ownPlacement = placements.get(id)
  if (ownPlacement) return ownPlacement
  let teamId = index.roles.get(id)?.teams[0] ?? index.teams.get(id)?.parent
  while (teamId !== undefined && !placements.has(teamId)) teamId = index.teams.get(teamId)?.parent
  return teamId === undefined ? undefined : placements.get(teamId)
}
