import type { OrgIndex } from '../model/indexOrg'
import { getRoleStatus } from '../model/roleStatus'
import type { Id } from '../model/schema'

/** Whether a quality is asked for, and by vacant roles alone. */
export function isOnlyInVacantRoles(index: OrgIndex, quality: Id): boolean {
  const roles = index.rolesByQuality.get(quality) ?? []
  return roles.length > 0 && roles.every(({ role }) => getRoleStatus(role) === 'vacant')
}
