import type { Id } from '../../org/model/schema'
import { contains, type Point } from '../geometry/rect'
import type { ChartLayout, PlacedTeam, Placement } from '../layout/chartLayout'
import type { Viewport } from './viewport'

/**
 * The viewport in which a new layout keeps an entry where it was on screen in the old one: the first of those named
 * that is in both. `edge` says by which part of its top: 0 the left corner, 1 the right one (the button that folds a
 * team is there). Undefined where none is in both.
 */
export function anchorViewport(
  { x, y, zoom }: Viewport,
  entryIds: readonly Id[],
  corner: 0 | 1,
  placementsBefore: ReadonlyMap<Id, Placement>,
  placementsAfter: ReadonlyMap<Id, Placement>,
): Viewport | undefined {
  for (const id of entryIds) {
    const [rectBefore, rectAfter] = [placementsBefore.get(id)?.rect, placementsAfter.get(id)?.rect]
    if (!rectBefore || !rectAfter) continue
    const shiftX = rectBefore.x + rectBefore.width * corner - rectAfter.x - rectAfter.width * corner
    return { x: x + shiftX * zoom, y: y + (rectBefore.y - rectAfter.y) * zoom, zoom }
  }
  return undefined
}

/** What stands at a point of the chart, innermost first: a role, its team, the teams around that. */
export function findEntriesAtPoint({ rootTeams }: ChartLayout, point: Point): Id[] {
  const entryIds: Id[] = []
  const pointRect = { ...point, width: 0, height: 0 }
  const visit = ({ sceneTeam, rect, subtreeBounds, roles, subTeams }: PlacedTeam) => {
    if (!contains(subtreeBounds, pointRect)) return
    entryIds.unshift(sceneTeam.team.id)
    const role = contains(rect, pointRect)
      ? roles.find((placedRole) => contains(placedRole.rect, pointRect))
      : undefined
    if (role) entryIds.unshift(role.role.id)
    subTeams.forEach(visit)
  }
  rootTeams.forEach(visit)
  return entryIds
}
