import type { Entry, OrgIndex } from '../../org/model/indexOrg'
import type { Id } from '../../org/model/schema'
import type { LevelOfDetail } from '../camera/levelOfDetail'
import type { Placement } from '../layout/chartLayout'
import { findVisibleAncestor } from './visibleAncestor'

export type Highlight = 'none' | 'selected' | 'related'

/** The id of an entry that has a box: a team or a role. */
export function getBoxId(entry: Entry | undefined): Id | undefined {
  return entry && entry.kind !== 'quality' ? entry.value.id : undefined
}

/**
 * The highlights by team and role: the selected entry, and those that it is connected with. An entry that is folded away
 * or too small to draw is highlighted on its visible ancestor.
 */
export function computeVisibleHighlights(
  index: OrgIndex,
  placements: ReadonlyMap<Id, Placement>,
  lod: LevelOfDetail,
  selected: Entry | undefined,
): ReadonlyMap<Id, Highlight> {
  const selectedId = getBoxId(selected)
  const visibleAncestor =
    selectedId === undefined ? undefined : findVisibleAncestor(index, placements, lod, selectedId)
  const highlights = computeHighlights(index, selected)
  return visibleAncestor ? highlights.set(visibleAncestor.id, 'selected') : highlights
}

/** The highlights as if every entry was drawn. */
export function computeHighlights(index: OrgIndex, selected: Entry | undefined): Map<Id, Highlight> {
  const highlights = new Map<Id, Highlight>()
  if (!selected) return highlights
  const { id } = selected.value
  if (selected.kind === 'quality') {
    for (const { role } of index.rolesByQuality.get(id) ?? []) highlights.set(role.id, 'related')
    return highlights
  }
  for (const { otherId } of index.connections.get(id) ?? []) highlights.set(otherId, 'related')
  return highlights.set(id, 'selected')
}
