import type { BranchHue } from '../../org/model/branches'
import type { OrgIndex } from '../../org/model/indexOrg'
import type { Id } from '../../org/model/schema'
import { contains, type Rect } from '../geometry/rect'
import type { VisibleAncestor } from '../visible/visibleAncestor'
import { collectRelationLines } from './relationLines'

/** A relation between two boxes that are drawn. */
export interface PlacedRelation {
  id: string
  from: Rect
  to: Rect
  label: string
  hue: BranchHue
}

/** More labels in sight than this could not be told apart, and are left out. */
export const MAX_RELATION_LABELS = 40

/** The relations to draw: of one entry, or with none of all; what is hidden is stood for by the box that hides it. */
export function placeRelations(
  index: OrgIndex,
  entryId: Id | undefined,
  findBox: (id: Id) => VisibleAncestor | undefined,
): PlacedRelation[] {
  const rectsById = new Map<Id, Rect>()
  const resolveBoxId = (id: Id) => {
    const box = findBox(id)
    if (box) rectsById.set(box.id, box.rect)
    return box?.id
  }
  const getHomeTeamId = (id: Id) => index.roles.get(id)?.teams[0] ?? id
  return collectRelationLines(index, entryId, resolveBoxId).flatMap(({ from, to, label }) => {
    const [fromRect, toRect] = [rectsById.get(from), rectsById.get(to)]
    const hue = index.hueByTeam.get(getHomeTeamId(from)) ?? 'none'
    // What stands in a box needs no line to it.
    return fromRect && toRect && !contains(fromRect, toRect) && !contains(toRect, fromRect)
      ? [{ id: `${from} ${to}`, from: fromRect, to: toRect, label, hue }]
      : []
  })
}
