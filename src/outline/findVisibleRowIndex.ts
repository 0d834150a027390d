import { getTeamPath, type OrgIndex } from '../org/model/indexOrg'
import type { OutlineRow } from './buildOutlineRows'
import { getTeamIdOfKey, getTeamRowKey } from './rowKeys'

/** The index of each row by its key. */
export function indexRowsByKey(rows: readonly OutlineRow[]): ReadonlyMap<string, number> {
  return new Map(rows.map(({ key }, rowIndex) => [key, rowIndex]))
}

/**
 * The index of the row with this key or, where a folded team or the filter hides it, of the nearest ancestor that has
 * a row; undefined for none.
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
