import { type Needed, type OrgIndex, withSubTeams } from './indexOrg'
import { roleStatus } from './roleStatus'
import type { Id, RoleStatus } from './schema'

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
export interface Matches {
  /** Whether anything is asked at all; without a filter every role matches. */
  active: boolean
  /** By id of each matching role, in the order of the file: which of the wanted qualities it asks for. */
  roles: ReadonlyMap<Id, readonly Needed[]>
  /** By quality: how many roles would remain if it were added; for a chosen one, how many now match with it. */
  qualityCounts: ReadonlyMap<Id, number>
  /** By status: how many roles of it there are under the rest of the filter. */
  statusCounts: ReadonlyMap<RoleStatus, number>
}

/** One pass over the roles. Ids that the organisation does not have ask nothing. */
export function matchRoles(index: OrgIndex, filter: RoleFilter): Matches {
  const wanted = new Set(filter.quality.filter((id) => index.qualities.has(id)))
  const within =
    filter.in !== undefined && index.teams.has(filter.in) ? withSubTeams(index, filter.in) : undefined
  const roles = new Map<Id, readonly Needed[]>()
  const qualityCounts = new Map<Id, number>()
  const statusCounts = new Map<RoleStatus, number>()
  let matching = 0

  for (const role of index.org.roles) {
    if (within && !role.teams.some((team) => within.has(team))) continue
    const needs = index.needs.get(role.id) ?? none
    const counted = filter.need === 'either' ? needs : needs.filter(({ need }) => need === filter.need)
    const why = wanted.size === 0 ? none : counted.filter(({ quality }) => wanted.has(quality.id))
    const hasQualities =
      filter.match === 'all' ? why.length === wanted.size : wanted.size === 0 || why.length > 0
    const status = roleStatus(role)
    const hasStatus = filter.status.length === 0 || (status !== undefined && filter.status.includes(status))
    if (hasQualities && status) add(statusCounts, status)
    if (!hasStatus) continue
    if (hasQualities) {
      roles.set(role.id, why)
      matching += 1
    }
    // Of the many roles that do not match, only "any" has more to count.
    if (!hasQualities && filter.match === 'all') continue
    for (const { quality } of counted)
      if (hasQualities !== widens(filter, wanted, quality.id)) add(qualityCounts, quality.id)
  }
  if (filter.match === 'any' && wanted.size > 0)
    for (const id of index.qualities.keys()) if (!wanted.has(id)) add(qualityCounts, id, matching)
  return { active: isFiltering(index, filter), roles, qualityCounts, statusCounts }
}

const none: readonly Needed[] = []

/** By team: how many matching roles it holds as their home, those of its sub-teams included. Teams with none are absent. */
export function matchesByTeam(index: OrgIndex, { roles }: Matches): ReadonlyMap<Id, number> {
  const found = new Map<Id, number>()
  for (const id of roles.keys()) {
    let team = index.teams.get(index.roles.get(id)?.teams[0] ?? '')
    for (; team; team = index.teams.get(team.parent ?? '')) add(found, team.id)
  }
  return found
}

/** How strongly a role is drawn: `plain` without a filter, else by whether it matches. */
export type Strength = 'plain' | 'matched' | 'dimmed'

/** The strength of a role under the filter. */
export function strengthOf({ active, roles }: Matches, role: Id): Strength {
  if (!active) return 'plain'
  return roles.has(role) ? 'matched' : 'dimmed'
}

/** Whether the filter asks anything of this organisation. */
function isFiltering(index: OrgIndex, { quality, in: team, status }: RoleFilter): boolean {
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
function widens({ match }: RoleFilter, wanted: ReadonlySet<Id>, quality: Id): boolean {
  return match === 'any' && wanted.size > 0 && !wanted.has(quality)
}

function add<K>(counts: Map<K, number>, key: K, by = 1) {
  counts.set(key, (counts.get(key) ?? 0) + by)
}
