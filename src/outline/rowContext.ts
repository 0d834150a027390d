import { appendChange, describeRole, describeTeam } from '../org/model/ariaDescriptions'
import type { BranchHue } from '../org/model/branches'
import type { TeamTotals } from '../org/model/computeTeamTotals'
import type { OrgIndex } from '../org/model/indexOrg'
import type { Id } from '../org/model/schema'
import { getMatchEmphasis, type MatchEmphasis, type RoleMatches } from '../org/query/filterRoles'
import { pluralize } from '../org/text/pluralize'
import type { OrgComparison } from '../urlState/orgComparison'
import type { OutlineRow } from './buildOutlineRows'

/** What all rows need to know of the organisation and the filter. */
export interface RowContext {
  index: OrgIndex
  matches: RoleMatches
  /** The totals of each team, and how many of its roles match. */
  totalsByTeam: ReadonlyMap<Id, TeamTotals>
  matchCountByTeam: ReadonlyMap<Id, number>
  comparison: OrgComparison | undefined
}

/** What changed in a row's entry since an older file, or how many changes a folded team hides; undefined for none. */
export function getChangeLabel(row: OutlineRow, { comparison }: RowContext): string | undefined {
  if (!comparison) return undefined
  if (row.isRemoved) return 'Removed'
  const { id } = row.entry
  const changeCount =
    row.kind === 'team' && row.isOpen === false ? (comparison.changesWithin.get(id) ?? 0) : 0
  return comparison.labels.get(id) ?? (changeCount > 0 ? pluralize(changeCount, 'change') : undefined)
}

/** The accessible description of a row. */
export function describeRow(row: OutlineRow, rowContext: RowContext): string {
  return appendChange(describeEntry(row, rowContext), getChangeLabel(row, rowContext))
}

function describeEntry(
  row: OutlineRow,
  { index, matches, totalsByTeam, matchCountByTeam }: RowContext,
): string {
  if (row.kind === 'team') {
    const { entry } = row
    const parentName = index.teams.get(entry.parent ?? '')?.name ?? ''
    const matchCount = matches.isFiltered ? (matchCountByTeam.get(entry.id) ?? 0) : undefined
    return describeTeam(entry, parentName, totalsByTeam.get(entry.id) ?? emptyTotals, matchCount)
  }
  const { entry, team, isGuest } = row
  const homeName = index.teams.get(entry.teams[0] ?? '')?.name ?? ''
  return describeRole(
    entry,
    isGuest ? `${team.name}, from ${homeName}` : homeName,
    matches.roles.get(entry.id) ?? [],
  )
}

/** The counts of a team, with a filter those that match: "2 of 5 roles match". */
export function formatTeamCounts(teamId: Id, rowContext: RowContext): string {
  const { roles, teams } = rowContext.totalsByTeam.get(teamId) ?? emptyTotals
  const guestCount = rowContext.index.guestRoles.get(teamId)?.length ?? 0
  const formatRoleCount = (prefix: string) =>
    roles > 0 || guestCount === 0 ? [prefix + pluralize(roles, 'role')] : []
  const formatGuestCount = (prefix: string) =>
    guestCount > 0 ? [prefix + pluralize(guestCount, 'guest')] : []
  if (!rowContext.matches.isFiltered || roles + guestCount === 0)
    return [
      ...formatRoleCount(''),
      ...formatGuestCount(''),
      ...(teams > 0 ? [pluralize(teams, 'team')] : []),
    ].join(', ')
  const matchCounts = [
    ...formatRoleCount(`${rowContext.matchCountByTeam.get(teamId) ?? 0} of `),
    ...formatGuestCount(`${countMatchingGuests(teamId, rowContext)} of `),
  ]
  return `${matchCounts.join(', ')} match`
}

/** A row's emphasis. A team is dimmed if none of its roles and guests match. */
export function getRowEmphasis(row: OutlineRow, rowContext: RowContext): MatchEmphasis {
  const { matches, matchCountByTeam } = rowContext
  if (row.kind === 'role') return getMatchEmphasis(matches, row.entry.id)
  const { id } = row.entry
  return matches.isFiltered && !matchCountByTeam.has(id) && countMatchingGuests(id, rowContext) === 0
    ? 'dimmed'
    : 'plain'
}

/** The hue of a row's branch. */
export function getBranchHue(row: OutlineRow, { index }: RowContext): BranchHue {
  return index.hueByTeam.get(row.kind === 'team' ? row.entry.id : row.team.id) ?? 'none'
}

function countMatchingGuests(teamId: Id, { index, matches }: RowContext): number {
  return (index.guestRoles.get(teamId) ?? []).filter(({ id }) => matches.roles.has(id)).length
}

const emptyTotals: TeamTotals = { roles: 0, teams: 0 }
