import { type Entry, getTeamPath, type OrgIndex } from '../org/model/indexOrg'
import type { Id } from '../org/model/schema'
import { type OutlineRow, roleKey, teamKey } from './outlineRows'

/** The place of each row among all, by its key. */
export function placesOf(rows: readonly OutlineRow[]): ReadonlyMap<string, number> {
  return new Map(rows.map(({ key }, place) => [key, place]))
}

/** The key of the row in which an entry stands at home; undefined for a quality, which has none. */
export function keyOf(entry: Entry | undefined): string | undefined {
  if (!entry || entry.kind === 'quality') return undefined
  return entry.kind === 'team' ? teamKey(entry.value.id) : roleKey(entry.value.id)
}

/**
 * The place of the row with this key or, where a folded team or the filter hides it, of the nearest team around it
 * that has a row; undefined for none.
 */
export function standingRow(
  index: OrgIndex,
  places: ReadonlyMap<string, number>,
  key: string | undefined,
): number | undefined {
  if (key === undefined) return undefined
  const own = places.get(key)
  if (own !== undefined) return own
  for (const { id } of getTeamPath(index, teamOf(index, key)).reverse()) {
    const place = places.get(teamKey(id))
    if (place !== undefined) return place
  }
  return undefined
}

/** The team that a key speaks of. No id has a colon. */
function teamOf(index: OrgIndex, key: string): Id {
  const [kind, id = ''] = key.split(':')
  return kind === 'role' ? (index.roles.get(id)?.teams[0] ?? '') : id
}

/** Whether a row is one of the role or team that has this key at home: guests stand in rows of their own. */
export function isOfEntry(key: string, home: string | undefined): boolean {
  const [kind, , guest] = key.split(':')
  return kind === 'guest' ? home === `role:${guest}` : home === key
}
