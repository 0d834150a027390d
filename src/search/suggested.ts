import { findSoleRoot } from '../org/model/branches'
import type { EntryRef, OrgIndex } from '../org/model/indexOrg'

/**
 * Where to begin in an organisation that is not known yet: the teams at its top that hold something, and the roles
 * with the most connections, at most `most` of each.
 */
export function suggestedEntries(index: OrgIndex, most: number): EntryRef[] {
  const home = findSoleRoot(index.rootTeams, index.subTeams)
  const tops = home ? (index.subTeams.get(home.id) ?? []) : index.rootTeams
  const full = tops.filter(({ id }) => index.homeRoles.has(id) || index.subTeams.has(id))
  const connections = (id: string) => index.connections.get(id)?.length ?? 0
  const roles = index.org.roles
    .filter(({ id }) => connections(id) > 0)
    .sort((a, b) => connections(b.id) - connections(a.id))
  return [
    ...(full.length > 0 ? full : tops).slice(0, most).map(({ id }): EntryRef => ({ kind: 'team', id })),
    ...(roles.length > 0 ? roles : index.org.roles)
      .slice(0, most)
      .map(({ id }): EntryRef => ({ kind: 'role', id })),
  ]
}
