import type { Entry, OrgIndex } from '../org/model/indexOrg'
import type { Id } from '../org/model/schema'

// A key is a kind and ids, separated by colons. No id contains a colon.

/** The key of a team's row. */
export function getTeamRowKey(id: Id): string {
  return `team:${id}`
}

/** The key of a role's row in its home team. */
export function getRoleRowKey(id: Id): string {
  return `role:${id}`
}

/** The key of a role's row in a team that it also serves. */
export function getGuestRowKey(teamId: Id, roleId: Id): string {
  return `guest:${teamId}:${roleId}`
}

/** The key of an entry's row in its home team; undefined for a quality, which has no row. */
export function getHomeRowKey(entry: Entry | undefined): string | undefined {
  if (!entry || entry.kind === 'quality') return undefined
  return entry.kind === 'team' ? getTeamRowKey(entry.value.id) : getRoleRowKey(entry.value.id)
}

/** The team of a team's row, or the team that contains a role's row. */
export function getTeamIdOfKey(index: OrgIndex, key: string): Id {
  const [kind, id = ''] = key.split(':')
  return kind === 'role' ? (index.roles.get(id)?.teams[0] ?? '') : id
}

/** Whether a row belongs to the role or team with this home row: a role has a row in each team that it serves. */
export function isRowOfEntry(key: string, homeKey: string | undefined): boolean {
  const [kind, , guestRoleId = ''] = key.split(':')
  return homeKey === (kind === 'guest' ? getRoleRowKey(guestRoleId) : key)
}
