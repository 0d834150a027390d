import type { Entry, OrgIndex } from '../org/indexOrg'
import type { Id } from '../org/schema'

export type Mark = 'none' | 'selected' | 'related'

/** The id of an entry that has a box of its own: a team or a role. */
export function boxedId(entry: Entry | undefined): Id | undefined {
  return entry && entry.kind !== 'quality' ? entry.value.id : undefined
}

/** The ids of the teams and roles to mark: the selected one, and those that it is connected with. */
export function marks(index: OrgIndex, selected: Entry | undefined): ReadonlyMap<Id, Mark> {
  const found = new Map<Id, Mark>()
  if (!selected) return found
  const { id } = selected.value
  if (selected.kind === 'quality') {
    for (const { role } of index.neededBy.get(id) ?? []) found.set(role.id, 'related')
    return found
  }
  for (const { other } of index.connections.get(id) ?? []) found.set(other, 'related')
  return found.set(id, 'selected')
}
