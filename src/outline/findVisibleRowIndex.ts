import { type Entry, getTeamPath, type OrgIndex } from '../org/model/indexOrg'
import type { Id } from '../org/model/schema'
import { getRoleRowKey, getTeamRowKey, type OutlineRow } from './buildOutlineRows'

/** The place of each row among all, by its key. */
export function indexRowsByKey(rows: readonly OutlineRow[]): ReadonlyMap<string, number> {
  return new Map(rows.map(({ key }, rowIndex) => [key, rowIndex]))
}

/** The key of the row in which an entry stands at home; undefined for a quality, which has none. */
export function getHomeRowKey(entry: Entry | undefined): string | undefined {
  if (!entry || entry.kind === 'quality') return undefined
  return entry.kind === 'team' ? getTeamRowKey(entry.value.id) : getRoleRowKey(entry.value.id)
}

/**
 * The place of the row with this key or, where a folded team or the filter hides it, of the nearest team around it
 * that has a row; undefined for none.
 */
export function findVisibleRowIndex(
  index: OrgIndex,
  rowIndexByKey: ReadonlyMap<string, number>,
  key: string | undefined,
): number | undefined {
  if (key === undefined) return undefined
  const ownIndex = rowIndexByKey.get(key)
  if (ownIndex !== undefined) return ownIndex
  for (const { id: teamId } of getTeamPath(index, getTeamIdOfKey(index, key)).reverse()) {
    const ancestorIndex = rowIndexByKey.get(getTeamRowKey(teamId))
    if (ancestorIndex !== undefined) return ancestorIndex
  }
  return undefined
}

/** The team that a key speaks of. No id has a colon. */
function getTeamIdOfKey(index: OrgIndex, key: string): Id {
  const [kind, id = ''] = key.split(':')
  return kind === 'role' ? (index.roles.get(id)?.teams[0] ?? '') : id
}

/** Whether a row is one of the role or team that has this key at home: guests stand in rows of their own. */
export function isRowOfEntry(key: string, homeKey: string | undefined): boolean {
  const [kind, , guestRoleId] = key.split(':')
  return kind === 'guest' ? homeKey === `role:${guestRoleId}` : homeKey === key
}
