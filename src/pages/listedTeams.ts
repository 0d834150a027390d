import type { OrgIndex } from '../org/indexOrg'
import type { Id, Team } from '../org/schema'

// Links on the start page. They are sent to everyone who opens it; what is not there is a link away.
const MOST = 150

/**
 * What the start page lists: all teams and roles of an organisation that is small enough, else the upper teams alone,
 * level by level as long as there is room; of a level that has too many, the first.
 */
export function listedTeams(index: OrgIndex): { teams: ReadonlySet<Id>; hasRoles: boolean } {
  const hasRoles = index.teams.size + index.roles.size <= MOST
  const teams = new Set<Id>()
  let level: readonly Team[] = index.roots
  while (level.length > 0 && teams.size < MOST) {
    // A level that has no room is left out whole, but for the first of all.
    if (teams.size > 0 && teams.size + level.length > MOST) break
    for (const { id } of level.slice(0, MOST)) teams.add(id)
    level = level.flatMap(({ id }) => index.subTeams.get(id) ?? [])
  }
  return { teams, hasRoles }
}
