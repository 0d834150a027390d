import { appendChange, describeRole, describeTeam } from '../org/model/ariaDescriptions'
import type { BranchHue } from '../org/model/branches'
import type { TeamTotals } from '../org/model/computeTeamTotals'
import type { OrgIndex } from '../org/model/indexOrg'
import type { Id } from '../org/model/schema'
import { getMatchEmphasis, type MatchEmphasis, type RoleMatches } from '../org/query/filterRoles'
import { pluralize } from '../org/text/pluralize'
import type { OrgComparison } from '../urlState/orgComparison'
import type { OutlineRow } from './outlineRows'

/** What every row is told of the organisation and the filter. */
export interface Told {
  index: OrgIndex
  matches: RoleMatches
  /** What each team holds, and how many of its roles match. */
  held: ReadonlyMap<Id, TeamTotals>
  matching: ReadonlyMap<Id, number>
  versions: OrgComparison | undefined
}

/** What became of a row's entry since an older file, or of how many in a folded team; undefined for nothing. */
export function changeIn(row: OutlineRow, { versions }: Told): string | undefined {
  if (!versions) return undefined
  if (row.isGone) return 'Removed'
  const { id } = row.entry
  const inside = row.kind === 'team' && row.isOpen === false ? (versions.changesWithin.get(id) ?? 0) : 0
  return versions.labels.get(id) ?? (inside > 0 ? pluralize(inside, 'change') : undefined)
}

/** What a screen reader says of a row after its name. */
export function descriptionOf(row: OutlineRow, told: Told): string {
  return appendChange(plainly(row, told), changeIn(row, told))
}

function plainly(row: OutlineRow, { index, matches, held, matching }: Told): string {
  if (row.kind === 'team') {
    const { entry } = row
    const parent = index.teams.get(entry.parent ?? '')?.name ?? ''
    const count = matches.isFiltered ? (matching.get(entry.id) ?? 0) : undefined
    return describeTeam(entry, parent, held.get(entry.id) ?? nothing, count)
  }
  const { entry, team, isGuest } = row
  const home = index.teams.get(entry.teams[0] ?? '')?.name ?? ''
  return describeRole(entry, isGuest ? `${team.name}, from ${home}` : home, matches.roles.get(entry.id) ?? [])
}

/** What a team holds, in a few words, and under a filter how much of that matches: "2 of 5 roles match". */
export function countsIn(team: Id, told: Told): string {
  const { roles, teams } = told.held.get(team) ?? nothing
  const guests = told.index.guestRoles.get(team)?.length ?? 0
  const inRoles = (count: string) => (roles > 0 || guests === 0 ? [count + pluralize(roles, 'role')] : [])
  const inGuests = (count: string) => (guests > 0 ? [count + pluralize(guests, 'guest')] : [])
  if (!told.matches.isFiltered || roles + guests === 0)
    return [...inRoles(''), ...inGuests(''), ...(teams > 0 ? [pluralize(teams, 'team')] : [])].join(', ')
  const matching = [
    ...inRoles(`${told.matching.get(team) ?? 0} of `),
    ...inGuests(`${matchingGuests(team, told)} of `),
  ]
  return `${matching.join(', ')} match`
}

/** How strongly a row is drawn: a team plainly where any role that stands in it matches. */
export function strengthIn(row: OutlineRow, told: Told): MatchEmphasis {
  const { matches, matching } = told
  if (row.kind === 'role') return getMatchEmphasis(matches, row.entry.id)
  const { id } = row.entry
  return matches.isFiltered && !matching.has(id) && matchingGuests(id, told) === 0 ? 'dimmed' : 'plain'
}

/** The hue of the branch that a row stands in. */
export function hueOf(row: OutlineRow, { index }: Told): BranchHue {
  return index.hueByTeam.get(row.kind === 'team' ? row.entry.id : row.team.id) ?? 'none'
}

function matchingGuests(team: Id, { index, matches }: Told): number {
  return (index.guestRoles.get(team) ?? []).filter(({ id }) => matches.roles.has(id)).length
}

const nothing: TeamTotals = { roles: 0, teams: 0 }
