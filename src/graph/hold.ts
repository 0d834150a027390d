import type { Id } from '../org/schema'
import type { Place, Placed, PlacedTeam, Point } from './layout'
import { contains } from './rect'
import type { Viewport } from './viewport'

/**
 * The viewport in which a new layout keeps an entry where it was on screen in the old one: the first of those named
 * that is in both. `edge` says by which part of its top: 0 the left corner, 1 the right one (the button that folds a
 * team is there). Undefined where none is in both.
 */
export function hold(
  { x, y, zoom }: Viewport,
  ids: readonly Id[],
  edge: 0 | 1,
  before: ReadonlyMap<Id, Place>,
  after: ReadonlyMap<Id, Place>,
): Viewport | undefined {
  for (const id of ids) {
    const [from, to] = [before.get(id)?.rect, after.get(id)?.rect]
    if (!from || !to) continue
    const across = from.x + from.width * edge - to.x - to.width * edge
    return { x: x + across * zoom, y: y + (from.y - to.y) * zoom, zoom }
  }
  return undefined
}

/** What stands at a point of the chart, innermost first: a role, its team, the teams around that. */
export function entriesAt({ tops }: Placed, point: Point): Id[] {
  const found: Id[] = []
  const spot = { ...point, width: 0, height: 0 }
  const visit = ({ node, rect, extent, roles, below }: PlacedTeam) => {
    if (!contains(extent, spot)) return
    found.unshift(node.team.id)
    const role = contains(rect, spot) ? roles.find((each) => contains(each.rect, spot)) : undefined
    if (role) found.unshift(role.role.id)
    below.forEach(visit)
  }
  tops.forEach(visit)
  return found
}
