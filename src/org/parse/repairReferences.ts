import type { Id, Org, Quality, Relation, Role, Team } from '../model/schema'
import { createDidYouMean } from '../text/didYouMean'
import { collectEntrySlugs } from './collectEntrySlugs'
import { findInternalLinks } from './findInternalLinks'
import type { ReportProblem } from './problemLog'
import { repairReportingLines, repairTeamHierarchy } from './repairHierarchy'
import { repairRole } from './repairRole'
import { reportConfusables } from './reportConfusables'
import { type LocatedEntry, reportMissing, type ValidationContext } from './validationContext'

/** The lists of a file. */
interface LocatedLists {
  teams: LocatedEntry<Team>[]
  roles: LocatedEntry<Role>[]
  qualities: LocatedEntry<Quality>[]
  relations?: LocatedEntry<Relation>[]
}

/**
 * Makes entries that are sound one by one sound together: ids unique, references to what is there, a home for every
 * role, no circles, nothing said twice. Order is kept; what is left out is reported at its place. `head` is the rest
 * of the file, whose texts may have links too.
 */
export function repairReferences(
  lists: LocatedLists,
  metadata: object,
  report: ReportProblem,
): Pick<Org, 'teams' | 'roles' | 'qualities' | 'relations'> {
  const endpointIds = new Set<Id>()
  const teams = removeDuplicateIds(lists.teams, endpointIds, report)
  const teamIds = new Set(endpointIds)
  const roles = removeDuplicateIds(lists.roles, endpointIds, report)
  const qualityIds = new Set<Id>()
  const qualities = removeDuplicateIds(lists.qualities, qualityIds, report)
  const unassignedTeamId = makeUniqueId('unassigned', endpointIds)
  const context: ValidationContext = {
    teamIds,
    endpointIds,
    qualityIds,
    unassignedTeamId,
    report,
    didYouMean: createDidYouMean(),
  }

  const acyclicTeams = repairTeamHierarchy(
    teams.map((team) => repairTeam(team, context)),
    report,
  )
  const repairedRoles = roles.map((role) => ({ ...role, entry: repairRole(role, context) }))
  const acyclicRoles = repairReportingLines(repairedRoles, roles, report)
  const relations = lists.relations?.flatMap((relation) => repairRelation(relation, context))
  reportBrokenLinks(
    [{ entry: metadata, path: [] }, ...teams, ...roles, ...qualities, ...(lists.relations ?? [])],
    {
      team: collectEntrySlugs(teams, report),
      role: collectEntrySlugs(roles, report),
      quality: collectEntrySlugs(qualities, report),
    },
    context,
  )
  for (const list of [[...teams, ...roles], qualities]) reportConfusables(list, report)
  const hasUnassignedRoles = acyclicRoles.some((role) => role.teams[0] === unassignedTeamId)
  return {
    teams: hasUnassignedRoles
      ? [...acyclicTeams, { id: unassignedTeamId, name: 'Unassigned' }]
      : acyclicTeams,
    roles: acyclicRoles,
    qualities: qualities.map(({ entry }) => entry),
    ...(relations && { relations }),
  }
}

function removeDuplicateIds<T extends { id: Id }>(
  entries: readonly LocatedEntry<T>[],
  takenIds: Set<Id>,
  report: ReportProblem,
): LocatedEntry<T>[] {
  return entries.filter(({ entry: { id }, path }) => {
    const isUnique = !takenIds.has(id)
    if (!isUnique)
      report(
        [...path, 'id'],
        'duplicate-id',
        `the id "${id}" is taken by an entry above; this one is left out`,
      )
    takenIds.add(id)
    return isUnique
  })
}

function repairTeam({ entry, path }: LocatedEntry<Team>, context: ValidationContext): LocatedEntry<Team> {
  const { parent, ...rest } = entry
  if (parent === undefined || context.teamIds.has(parent)) return { entry, path }
  reportMissing([...path, 'parent'], 'team', parent, context.teamIds, context)
  return { entry: rest, path }
}

function repairRelation({ entry, path }: LocatedEntry<Relation>, context: ValidationContext): Relation[] {
  for (const endpoint of ['from', 'to'] as const) {
    if (context.endpointIds.has(entry[endpoint])) continue
    reportMissing(
      [...path, endpoint],
      'role or team',
      entry[endpoint],
      context.endpointIds,
      context,
      'the relation is left out',
    )
    return []
  }
  if (entry.from !== entry.to) return [entry]
  context.report(path, 'self-relation', `"${entry.from}" is related to itself; the relation is left out`)
  return []
}

function reportBrokenLinks(
  entries: readonly LocatedEntry<object>[],
  entrySlugs: Readonly<Record<'role' | 'team' | 'quality', ReadonlySet<string>>>,
  context: ValidationContext,
): void {
  for (const { entry, path: entryPath } of entries)
    for (const { kind, id, path } of findInternalLinks(entry))
      if (!entrySlugs[kind].has(id))
        reportMissing(
          [...entryPath, ...path],
          kind,
          id,
          entrySlugs[kind],
          context,
          'the link is shown as plain text',
        )
}

function makeUniqueId(preferred: Id, takenIds: ReadonlySet<Id>): Id {
  let id = preferred
  for (let n = 2; takenIds.has(id); n += 1) id = `${preferred}-${n}`
  return id
}
