import { isolateBidi } from '../text/bidi'
import { pluralize } from '../text/pluralize'
import type { TeamTotals } from './computeTeamTotals'
import type { NeededQuality, NeedLevel } from './indexOrg'
import { getRoleStatus } from './roleStatus'
import type { Role, Team } from './schema'

/** What a screen reader says of a role after its name: where it stands, its status, who holds it, and what matched. */
export function describeRole(
  role: Role,
  location: string,
  matchedQualities: readonly NeededQuality[],
): string {
  const holders = (role.holders ?? []).map(({ name }) => name).join(', ')
  const matchLabels = matchedQualities.map(
    ({ quality, need }) => `${quality.name} (${need === 'unstated' ? 'asked for' : need})`,
  )
  return [
    location,
    getStatusLabel(role).toLowerCase(),
    holders && `held by ${holders}`,
    matchLabels.length > 0 && `matches ${matchLabels.join(', ')}`,
  ]
    .filter(Boolean)
    .join(', ')
}

/**
 * What a screen reader says of a team after its name: its kind, the team that it stands in, and what it holds.
 * `matching` is how many of its roles match a filter, undefined without one.
 */
export function describeTeam(
  team: Team,
  parentName: string,
  totals: TeamTotals,
  matchCount: number | undefined,
): string {
  const kind = team.kind === undefined || team.kind === 'functional' ? 'Team' : `${team.kind} team`
  const kindAndParent = parentName ? `${kind} in ${parentName}` : kind
  const matchLabel = matchCount !== undefined && pluralize(matchCount, 'match', 'matches')
  const parts = [
    pluralize(totals.roles, 'role'),
    totals.teams > 0 && pluralize(totals.teams, 'team'),
    matchLabel,
  ]
  return `${kindAndParent}, ${parts.filter(Boolean).join(', ')}`
}

/** A description with what became of the entry since an older file: "Engineering, vacant, moved". */
export function appendChange(description: string, change: string | undefined): string {
  return change === undefined ? description : [description, change.toLowerCase()].filter(Boolean).join(', ')
}

/** The people who fill a role, with the notes on them; empty where nobody is named. */
export function formatHolders({ holders = [] }: Role): string {
  return holders
    .map(({ name, note }) => (note ? `${isolateBidi(name)} · ${isolateBidi(note)}` : isolateBidi(name)))
    .join(', ')
}

/** The word for a role's status, "Vacant"; empty where it is not stated. */
export function getStatusLabel(role: Role): string {
  const status = getRoleStatus(role)
  return status ? status.charAt(0).toUpperCase() + status.slice(1) : ''
}

/** The mark of a list of qualities: solid where necessary, hollow where useful, small where it is not said. */
export function getNeedSymbol(need: NeedLevel): string {
  return { necessary: '●', useful: '○', unstated: '◦' }[need]
}
