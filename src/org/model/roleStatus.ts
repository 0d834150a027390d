import type { Role, RoleStatus } from './schema'

export const roleStatuses: readonly RoleStatus[] = ['filled', 'vacant', 'draft', 'mentioned']

/** A role's status as it is shown: what the file says, else filled where there are holders, else not stated. */
export function getRoleStatus(role: Role): RoleStatus | undefined {
  return role.status ?? (role.holders?.length ? 'filled' : undefined)
}
