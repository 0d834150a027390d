import { collectTeamSubtreeIds, type EntryRef, type OrgIndex } from '../model/indexOrg'
import type { Problem, ProblemCode } from '../model/problem'
import { getRoleStatus } from '../model/roleStatus'
import type { Id, Quality, Role, Team } from '../model/schema'
import type { RoleMatches } from './filterRoles'
import { isOnlyInVacantRoles } from './isOnlyInVacantRoles'

/** What an organisation's description does not say, or cannot fill, or says wrongly: one kind of gap with all of it. */
export type Gap =
  | { kind: RoleGapKind; roles: readonly Role[] }
  | { kind: 'teams-without-roles'; teams: readonly Team[] }
  | { kind: QualityGapKind; qualities: readonly Quality[] }
  | { kind: 'relations-to-nowhere' | ProblemCode; problems: readonly EntryProblem[] }

type RoleGapKind =
  | 'vacant'
  | 'draft'
  | 'mentioned'
  | 'without-responsibilities'
  | 'without-qualities'
  | 'without-holder'

type QualityGapKind = 'only-one-role' | 'only-vacant' | 'no-role'

/** A problem of the file, and the entry that it is in, where that is shown at all. */
export interface EntryProblem {
  problem: Problem
  entry?: EntryRef
}

/**
 * The gaps, in a fixed order, only those of which there is something; each in the order of the file. `matches` narrows
 * the roles, and `team` the teams to it and those below; qualities and problems are always those of the whole.
 * A role that is only mentioned is in its own list and not in those of what else is missing; a vacancy is not among
 * the roles without a holder. Never throws.
 */
export function findGaps(
  index: OrgIndex,
  problems: readonly Problem[],
  matches: RoleMatches,
  team?: Id,
): Gap[] {
  const gaps = [
    ...findRoleGaps(index, matches),
    { kind: 'teams-without-roles', teams: findTeamsWithoutRoles(index, team) } as const,
    ...findQualityGaps(index),
    ...groupProblems(index, problems),
  ]
  return gaps.filter((gap) => getGapSize(gap) > 0)
}

/** How many entries a gap has. */
export function getGapSize(gap: Gap): number {
  if ('roles' in gap) return gap.roles.length
  if ('teams' in gap) return gap.teams.length
  return 'qualities' in gap ? gap.qualities.length : gap.problems.length
}

function findRoleGaps(index: OrgIndex, matches: RoleMatches): Gap[] {
  const roles = index.org.roles.filter(({ id }) => matches.roles.has(id))
  const described = roles.filter((role) => getRoleStatus(role) !== 'mentioned')
  const withStatus = (status: 'vacant' | 'draft' | 'mentioned') => ({
    kind: status,
    roles: roles.filter((role) => getRoleStatus(role) === status),
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
      roles: described.filter(({ id }) => (index.qualitiesByRole.get(id) ?? []).length === 0),
    },
    {
      kind: 'without-holder',
      roles: described.filter((role) => !role.holders?.length && getRoleStatus(role) !== 'vacant'),
    },
  ]
}

function findTeamsWithoutRoles(index: OrgIndex, team: Id | undefined): Team[] {
  const subtreeIds =
    team !== undefined && index.teams.has(team) ? collectTeamSubtreeIds(index, team) : undefined
  return index.org.teams.filter(
    ({ id }) => !index.homeRoles.has(id) && !index.guestRoles.has(id) && (!subtreeIds || subtreeIds.has(id)),
  )
}

function findQualityGaps(index: OrgIndex): Gap[] {
  const rolesNeeding = (id: Id) => index.rolesByQuality.get(id) ?? []
  const { qualities } = index.org
  return [
    { kind: 'only-one-role', qualities: qualities.filter(({ id }) => rolesNeeding(id).length === 1) },
    { kind: 'only-vacant', qualities: qualities.filter(({ id }) => isOnlyInVacantRoles(index, id)) },
    { kind: 'no-role', qualities: qualities.filter(({ id }) => rolesNeeding(id).length === 0) },
  ]
}

function groupProblems(index: OrgIndex, problems: readonly Problem[]): Gap[] {
  const groups = new Map<'relations-to-nowhere' | ProblemCode, EntryProblem[]>([['relations-to-nowhere', []]])
  for (const problem of problems) {
    const kind = isDanglingRelation(problem) ? 'relations-to-nowhere' : problem.code
    const entry = findProblemEntry(index, problem)
    const entryProblem = { problem, ...(entry && { entry }) }
    const group = groups.get(kind)
    if (group) group.push(entryProblem)
    else groups.set(kind, [entryProblem])
  }
  return [...groups].map(([kind, entryProblems]) => ({ kind, problems: entryProblems }))
}

function isDanglingRelation({ code, pointer }: Problem): boolean {
  return (
    code === 'missing-reference' &&
    /^\/(?:relations\/\d+\/(?:from|to)|roles\/\d+\/reportsTo\/\d+)$/.test(pointer)
  )
}

/** The first entry that a problem's ids lead to, of the kind that its place in the file says. */
function findProblemEntry(index: OrgIndex, { pointer, ids = [] }: Problem): EntryRef | undefined {
  const listKey = pointer.split('/')[1]
  for (const id of ids) {
    if (listKey === 'qualities' && index.qualities.has(id)) return { kind: 'quality', id }
    if ((listKey === 'roles' || listKey === 'relations') && index.roles.has(id)) return { kind: 'role', id }
    if ((listKey === 'teams' || listKey === 'relations') && index.teams.has(id)) return { kind: 'team', id }
  }
  return undefined
}
