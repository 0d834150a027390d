import type { Entry, OrgIndex } from '../../org/model/indexOrg'
import type { Id } from '../../org/model/schema'

export type Highlight = 'none' | 'selected' | 'related'

/** The id of an entry that has a box of its own: a team or a role. */
export function getBoxId(entry: Entry | undefined): Id | undefined {
  return entry && entry.kind !== 'quality' ? entry.value.id : undefined
}

/** The ids of the teams and roles to mark: the selected one, and those that it is connected with. */
export function computeHighlights(index: OrgIndex, selected: Entry | undefined): ReadonlyMap<Id, Highlight> {
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
