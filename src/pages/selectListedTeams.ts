import type { OrgIndex } from '../org/model/indexOrg'
import type { Id, Team } from '../org/model/schema'

// Links on the start page. They are sent to everyone who opens it; what is not there is a link away.
const MAX_START_PAGE_LINKS = 150

/**
 * What the start page lists: all teams and roles of an organisation that is small enough, else the upper teams alone,
 * level by level as long as there is room; of a level that has too many, the first.
 */
export function selectListedTeams(index: OrgIndex): { teamIds: ReadonlySet<Id>; hasRoles: boolean } {
  const hasRoles = index.teams.size + index.roles.size <= MAX_START_PAGE_LINKS
  const teamIds = new Set<Id>()
  let level: readonly Team[] = index.rootTeams
  while (level.length > 0 && teamIds.size < MAX_START_PAGE_LINKS) {
    // A level that has no room is left out whole, but for the first of all.
    if (teamIds.size > 0 && teamIds.size + level.length > MAX_START_PAGE_LINKS) break
    for (const { id } of level.slice(0, MAX_START_PAGE_LINKS)) teamIds.add(id)
    level = level.flatMap(({ id }) => index.subTeams.get(id) ?? [])
  }
  return { teamIds, hasRoles }
}
