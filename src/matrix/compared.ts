import { findEntry, type OrgIndex } from '../org/indexOrg'
import type { Id, Role } from '../org/schema'

/** More roles than this do not stand side by side. */
export const MOST_COMPARED = 4

interface Compared {
  roles: readonly Role[]
  /** Asked for, but no role of this organisation. */
  unknown: readonly Id[]
  /** Roles beyond those that there is room for. */
  beyond: readonly Role[]
}

/** The roles that an address asks to compare, by id or alias, each once and in the order asked for. */
export function comparedIn(index: OrgIndex, asked: readonly Id[]): Compared {
  const roles = new Set<Role>()
  const unknown: Id[] = []
  for (const id of asked) {
    const found = findEntry(index, { kind: 'role', id })
    if (found?.kind === 'role') roles.add(found.value)
    else unknown.push(id)
  }
  const all = [...roles]
  return { roles: all.slice(0, MOST_COMPARED), unknown, beyond: all.slice(MOST_COMPARED) }
}

/** The ids without the one of a role, by whatever name it was asked for. */
export function withoutRole(index: OrgIndex, asked: readonly Id[], role: Id): Id[] {
  return asked.filter((id) => id !== role && findEntry(index, { kind: 'role', id })?.value.id !== role)
}
