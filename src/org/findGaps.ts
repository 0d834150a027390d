import { type EntryRef, type OrgIndex, withSubTeams } from './indexOrg'
import type { Matches } from './matchRoles'
import type { Problem, ProblemCode } from './problems'
import { roleStatus } from './roleStatus'
import { isOnlyVacant } from './scarcity'
import type { Id, Quality, Role, Team } from './schema'

/** What an organisation's description does not say, or cannot fill, or says wrongly: one kind of gap with all of it. */
export type Gap =
  | { kind: RoleGap; roles: readonly Role[] }
  | { kind: 'teams-without-roles'; teams: readonly Team[] }
  | { kind: QualityGap; qualities: readonly Quality[] }
  | { kind: 'relations-to-nowhere' | ProblemCode; problems: readonly Found[] }

type RoleGap =
  | 'vacant'
  | 'draft'
  | 'mentioned'
  | 'without-responsibilities'
  | 'without-qualities'
  | 'without-holder'

type QualityGap = 'only-one-role' | 'only-vacant' | 'no-role'

/** A problem of the file, and the entry that it is in, where that is shown at all. */
export interface Found {
  problem: Problem
  entry?: EntryRef
}

/**
 * The gaps, in a fixed order, only those of which there is something; each in the order of the file. `matches` narrows
 * the roles, and `team` the teams to it and those below; qualities and problems are always those of the whole.
 * A role that is only mentioned is in its own list and not in those of what else is missing; a vacancy is not among
 * the roles without a holder. Never throws.
 */
export function findGaps(index: OrgIndex, problems: readonly Problem[], matches: Matches, team?: Id): Gap[] {
  const gaps = [
    ...roleGaps(index, matches),
    { kind: 'teams-without-roles', teams: teamsWithoutRoles(index, team) } as const,
    ...qualityGaps(index),
    ...problemGaps(index, problems),
  ]
  return gaps.filter((gap) => sizeOf(gap) > 0)
}

/** How many entries a gap has. */
export function sizeOf(gap: Gap): number {
  if ('roles' in gap) return gap.roles.length
  if ('teams' in gap) return gap.teams.length
  return 'qualities' in gap ? gap.qualities.length : gap.problems.length
}

function roleGaps(index: OrgIndex, matches: Matches): Gap[] {
  const roles = index.org.roles.filter(({ id }) => matches.roles.has(id))
  const described = roles.filter((role) => roleStatus(role) !== 'mentioned')
  const withStatus = (status: 'vacant' | 'draft' | 'mentioned') => ({
    kind: status,
    roles: roles.filter((role) => roleStatus(role) === status),
  })
  return [
    withStatus('vacant'),
    withStatus('draft'),
    withStatus('mentioned'),
    {
      kind: 'without-responsibilities',
      roles: described.filter(({ responsibilities = [] }) =>
        responsibilities.every(({ items }) => items.length === 0),
      ),
    },
    {
      kind: 'without-qualities',
      roles: described.filter(({ id }) => (index.needs.get(id) ?? []).length === 0),
    },
    {
      kind: 'without-holder',
      roles: described.filter((role) => !role.holders?.length && roleStatus(role) !== 'vacant'),
    },
  ]
}

function teamsWithoutRoles(index: OrgIndex, team: Id | undefined): Team[] {
  const within = team !== undefined && index.teams.has(team) ? withSubTeams(index, team) : undefined
  return index.org.teams.filter(
    ({ id }) => !index.homeRoles.has(id) && !index.guestRoles.has(id) && (!within || within.has(id)),
  )
}

function qualityGaps(index: OrgIndex): Gap[] {
  const asking = (id: Id) => index.neededBy.get(id) ?? []
  const { qualities } = index.org
  return [
    { kind: 'only-one-role', qualities: qualities.filter(({ id }) => asking(id).length === 1) },
    { kind: 'only-vacant', qualities: qualities.filter(({ id }) => isOnlyVacant(index, id)) },
    { kind: 'no-role', qualities: qualities.filter(({ id }) => asking(id).length === 0) },
  ]
}

function problemGaps(index: OrgIndex, problems: readonly Problem[]): Gap[] {
  const groups = new Map<'relations-to-nowhere' | ProblemCode, Found[]>([['relations-to-nowhere', []]])
  for (const problem of problems) {
    const kind = isRelationToNowhere(problem) ? 'relations-to-nowhere' : problem.code
    const entry = entryOf(index, problem)
    const found = { problem, ...(entry && { entry }) }
    const group = groups.get(kind)
    if (group) group.push(found)
    else groups.set(kind, [found])
  }
  return [...groups].map(([kind, found]) => ({ kind, problems: found }))
}

function isRelationToNowhere({ code, pointer }: Problem): boolean {
  return (
    code === 'missing-reference' &&
    /^\/(?:relations\/\d+\/(?:from|to)|roles\/\d+\/reportsTo\/\d+)$/.test(pointer)
  )
}

/** The first entry that a problem's ids lead to, of the kind that its place in the file says. */
function entryOf(index: OrgIndex, { pointer, ids = [] }: Problem): EntryRef | undefined {
  const list = pointer.split('/')[1]
  for (const id of ids) {
    if (list === 'qualities' && index.qualities.has(id)) return { kind: 'quality', id }
    if ((list === 'roles' || list === 'relations') && index.roles.has(id)) return { kind: 'role', id }
    if ((list === 'teams' || list === 'relations') && index.teams.has(id)) return { kind: 'team', id }
  }
  return undefined
}
