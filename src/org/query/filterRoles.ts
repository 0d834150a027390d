import { collectTeamSubtreeIds, type NeededQuality, type OrgIndex } from '../model/indexOrg'
import { getRoleStatus } from '../model/roleStatus'
import type { Id, RoleStatus } from '../model/schema'

/** What a person asks of roles. Empty lists ask nothing. */
export interface RoleFilter {
  quality: readonly Id[]
  /** In which list a quality must stand; `either` takes the unstated ones too. */
  need: 'either' | 'necessary' | 'useful'
  match: 'all' | 'any'
  /** The team, its sub-teams included. */
  in?: Id
  status: readonly RoleStatus[]
}

/** The roles that a filter leaves, why, and what each further choice would leave. */
export interface RoleMatches {
  /** Whether anything is asked at all; without a filter every role matches. */
  isFiltered: boolean
  /** By id of each matching role, in the order of the file: which of the wanted qualities it asks for. */
  roles: ReadonlyMap<Id, readonly NeededQuality[]>
  /** By quality: how many roles would remain if it were added; for a chosen one, how many now match with it. */
  qualityCounts: ReadonlyMap<Id, number>
  /** By status: how many roles of it there are under the rest of the filter. */
  statusCounts: ReadonlyMap<RoleStatus, number>
}

/** One pass over the roles. Ids that the organisation does not have ask nothing. */
export function filterRoles(index: OrgIndex, filter: RoleFilter): RoleMatches {
  const wantedQualities = new Set(filter.quality.filter((id) => index.qualities.has(id)))
  const teamIds =
    filter.in !== undefined && index.teams.has(filter.in)
      ? collectTeamSubtreeIds(index, filter.in)
      : undefined
  const roles = new Map<Id, readonly NeededQuality[]>()
  const qualityCounts = new Map<Id, number>()
  const statusCounts = new Map<RoleStatus, number>()
  let matchCount = 0

  for (const role of index.org.roles) {
    if (teamIds && !role.teams.some((team) => teamIds.has(team))) continue
    const neededQualities = index.qualitiesByRole.get(role.id) ?? noQualities
    const countedQualities =
      filter.need === 'either' ? neededQualities : neededQualities.filter(({ need }) => need === filter.need)
    const matchedQualities =
      wantedQualities.size === 0
        ? noQualities
        : countedQualities.filter(({ quality }) => wantedQualities.has(quality.id))
    const hasQualities =
      filter.match === 'all'
        ? matchedQualities.length === wantedQualities.size
        : wantedQualities.size === 0 || matchedQualities.length > 0
    const status = getRoleStatus(role)
    const hasStatus = filter.status.length === 0 || (status !== undefined && filter.status.includes(status))
    if (hasQualities && status) increment(statusCounts, status)
    if (!hasStatus) continue
    if (hasQualities) {
      roles.set(role.id, matchedQualities)
      matchCount += 1
    }
    // Of the many roles that do not match, only "any" has more to count.
    if (!hasQualities && filter.match === 'all') continue
    for (const { quality } of countedQualities)
      if (hasQualities !== isBroadenedBy(filter, wantedQualities, quality.id))
        increment(qualityCounts, quality.id)
  }
  if (filter.match === 'any' && wantedQualities.size > 0)
    for (const id of index.qualities.keys())
      if (!wantedQualities.has(id)) increment(qualityCounts, id, matchCount)
  return { isFiltered: hasCriteria(index, filter), roles, qualityCounts, statusCounts }
}

const noQualities: readonly NeededQuality[] = []

/** By team: how many matching roles it holds as their home, those of its sub-teams included. Teams with none are absent. */
export function countMatchesByTeam(index: OrgIndex, { roles }: RoleMatches): ReadonlyMap<Id, number> {
  const countByTeam = new Map<Id, number>()
  for (const id of roles.keys()) {
    let team = index.teams.get(index.roles.get(id)?.teams[0] ?? '')
    for (; team; team = index.teams.get(team.parent ?? '')) increment(countByTeam, team.id)
  }
  return countByTeam
}

/** How strongly a role is drawn: `plain` without a filter, else by whether it matches. */
export type MatchEmphasis = 'plain' | 'matched' | 'dimmed'

/** The strength of a role under the filter. */
export function getMatchEmphasis({ isFiltered, roles }: RoleMatches, role: Id): MatchEmphasis {
  if (!isFiltered) return 'plain'
  return roles.has(role) ? 'matched' : 'dimmed'
}

/** Whether the filter asks anything of this organisation. */
function hasCriteria(index: OrgIndex, { quality, in: team, status }: RoleFilter): boolean {
  return (
    quality.some((id) => index.qualities.has(id)) ||
    (team !== undefined && index.teams.has(team)) ||
    status.length > 0
  )
}

/**
 * Whether adding a quality would bring roles in: under "any", a further quality adds the roles that do not match
 * yet to those that do; in all other cases it keeps some of those that match.
 */
function isBroadenedBy({ match }: RoleFilter, wantedQualities: ReadonlySet<Id>, quality: Id): boolean {
  return match === 'any' && wantedQualities.size > 0 && !wantedQualities.has(quality)
}

function increment<K>(counts: Map<K, number>, key: K, by = 1) {
  counts.set(key, (counts.get(key) ?? 0) + by)
}
