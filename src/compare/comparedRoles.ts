import { findEntry, type OrgIndex } from '../org/model/indexOrg'
import type { Id, Role } from '../org/model/schema'
import { MAX_COMPARED_ROLES } from '../org/query/compareRoles'

interface ComparedRoles {
  roles: readonly Role[]
  /** Asked for, but no role of this organisation. */
  unknownIds: readonly Id[]
  /** Roles beyond those that there is room for. */
  excessRoles: readonly Role[]
}

/** The roles that an address asks to compare, by id or alias, each once and in the order asked for. */
export function resolveComparedRoles(index: OrgIndex, requestedIds: readonly Id[]): ComparedRoles {
  const roles = new Set<Role>()
  const unknownIds: Id[] = []
  for (const id of requestedIds) {
    const found = findEntry(index, { kind: 'role', id })
    if (found?.kind === 'role') roles.add(found.value)
    else unknownIds.push(id)
  }
  const allRoles = [...roles]
  return {
    roles: allRoles.slice(0, MAX_COMPARED_ROLES),
    unknownIds,
    excessRoles: allRoles.slice(MAX_COMPARED_ROLES),
  }
}

/** The ids without the one of a role, by whatever name it was asked for. */
export function removeComparedRole(index: OrgIndex, requestedIds: readonly Id[], roleId: Id): Id[] {
  return requestedIds.filter(
    (id) => id !== roleId && findEntry(index, { kind: 'role', id })?.value.id !== roleId,
  )
}
