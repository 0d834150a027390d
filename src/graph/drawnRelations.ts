import type { BranchHue } from '../org/branches'
import type { OrgIndex } from '../org/indexOrg'
import type { Id } from '../org/schema'
import type { Rect } from './layout'
import { contains } from './rect'
import { relationLines } from './relationLines'
import type { StandIn } from './standIns'

/** A relation between two boxes that are drawn. */
export interface DrawnRelation {
  id: string
  from: Rect
  to: Rect
  label: string
  hue: BranchHue
}

/** More labels in sight than this could not be told apart, and are left out. */
export const MOST_LABELS = 40

/** The relations to draw: of one entry, or with none of all; what is hidden is stood for by the box that hides it. */
export function drawnRelations(
  index: OrgIndex,
  only: Id | undefined,
  stand: (id: Id) => StandIn | undefined,
): DrawnRelation[] {
  const rects = new Map<Id, Rect>()
  const drawnAs = (id: Id) => {
    const found = stand(id)
    if (found) rects.set(found.id, found.rect)
    return found?.id
  }
  const homeOf = (id: Id) => index.roles.get(id)?.teams[0] ?? id
  return relationLines(index, only, drawnAs).flatMap(({ from, to, label }) => {
    const [start, end] = [rects.get(from), rects.get(to)]
    const hue = index.hues.get(homeOf(from)) ?? 'none'
    // What stands in a box needs no line to it.
    return start && end && !contains(start, end) && !contains(end, start)
      ? [{ id: `${from} ${to}`, from: start, to: end, label, hue }]
      : []
  })
}
