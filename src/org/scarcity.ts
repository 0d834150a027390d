import type { OrgIndex } from './indexOrg'
import { roleStatus } from './roleStatus'
import type { Id } from './schema'

/** Whether a quality is asked for, and by vacant roles alone. */
export function isOnlyVacant(index: OrgIndex, quality: Id): boolean {
  const asking = index.neededBy.get(quality) ?? []
  return asking.length > 0 && asking.every(({ role }) => roleStatus(role) === 'vacant')
}
