import { counted } from './counted'
import type { Held } from './heldByTeam'
import type { Need, Needed } from './indexOrg'
import { roleStatus } from './roleStatus'
import type { Role, Team } from './schema'
import { setApart } from './setApart'

/** What a screen reader says of a role after its name: where it stands, its status, who holds it, and what matched. */
export function describeRole(role: Role, where: string, why: readonly Needed[]): string {
  const holders = (role.holders ?? []).map(({ name }) => name).join(', ')
  const matched = why.map(
    ({ quality, need }) => `${quality.name} (${need === 'unstated' ? 'asked for' : need})`,
  )
  return [
    where,
    statusWord(role).toLowerCase(),
    holders && `held by ${holders}`,
    matched.length > 0 && `matches ${matched.join(', ')}`,
  ]
    .filter(Boolean)
    .join(', ')
}

/**
 * What a screen reader says of a team after its name: its kind, the team that it stands in, and what it holds.
 * `matching` is how many of its roles match a filter, undefined without one.
 */
export function describeTeam(team: Team, parent: string, held: Held, matching: number | undefined): string {
  const kind = team.kind === undefined || team.kind === 'functional' ? 'Team' : `${team.kind} team`
  const where = parent ? `${kind} in ${parent}` : kind
  const matches = matching !== undefined && counted(matching, 'match', 'matches')
  const all = [counted(held.roles, 'role'), held.teams > 0 && counted(held.teams, 'team'), matches]
  return `${where}, ${all.filter(Boolean).join(', ')}`
}

/** A description with what became of the entry since an older file: "Engineering, vacant, moved". */
export function withChange(description: string, change: string | undefined): string {
  return change === undefined ? description : [description, change.toLowerCase()].filter(Boolean).join(', ')
}

/** The people who fill a role, with the notes on them; empty where nobody is named. */
export function holdersInWords({ holders = [] }: Role): string {
  return holders
    .map(({ name, note }) => (note ? `${setApart(name)} · ${setApart(note)}` : setApart(name)))
    .join(', ')
}

/** The word for a role's status, "Vacant"; empty where it is not stated. */
export function statusWord(role: Role): string {
  const status = roleStatus(role)
  return status ? status.charAt(0).toUpperCase() + status.slice(1) : ''
}

/** The mark of a list of qualities: solid where necessary, hollow where useful, small where it is not said. */
export function needMark(need: Need): string {
  return { necessary: '●', useful: '○', unstated: '◦' }[need]
}
