import { findSoleRoot } from '../org/model/branches'
import type { EntryRef, OrgIndex } from '../org/model/indexOrg'

/**
 * Entries to begin with in an unknown organisation: its top teams that are not empty, and the roles with the most
 * connections, at most `limit` of each.
 */
export function suggestEntries(index: OrgIndex, limit: number): EntryRef[] {
  const soleRoot = findSoleRoot(index.rootTeams, index.subTeams)
  const topTeams = soleRoot ? (index.subTeams.get(soleRoot.id) ?? []) : index.rootTeams
  const nonEmptyTeams = topTeams.filter(({ id }) => index.homeRoles.has(id) || index.subTeams.has(id))
  const countConnections = (id: string) => index.connections.get(id)?.length ?? 0
  const connectedRoles = index.org.roles
    .filter(({ id }) => countConnections(id) > 0)
    .sort((a, b) => countConnections(b.id) - countConnections(a.id))
  return [
    ...(nonEmptyTeams.length > 0 ? nonEmptyTeams : topTeams)
      .slice(0, limit)
      .map(({ id }): EntryRef => ({ kind: 'team', id })),
    ...(connectedRoles.length > 0 ? connectedRoles : index.org.roles)
      .slice(0, limit)
      .map(({ id }): EntryRef => ({ kind: 'role', id })),
  ]
}
