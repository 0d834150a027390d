import type { Id, Role } from '../model/schema'
import type { JsonPath, ReportProblem } from './problemLog'
import {
  findFirstOccurrences,
  type LocatedEntry,
  reportMissing,
  type ValidationContext,
} from './validationContext'

/** A role with a home, references only to what is there, one list for each quality, and no holders of a vacancy. */
export function repairRole({ entry, path }: LocatedEntry<Role>, context: ValidationContext): Role {
  if (isValidRole(entry, context)) return entry
  const { reportsTo, qualities, status, ...rest } = entry
  const repairedStatus = repairStatus(entry, path, context.report)
  const reportsToKnown =
    reportsTo && keepKnownIds(reportsTo, context.endpointIds, 'role or team', [...path, 'reportsTo'], context)
  return {
    ...rest,
    teams: repairTeamIds(entry.teams, [...path, 'teams'], context),
    ...(repairedStatus && { status: repairedStatus }),
    ...(reportsToKnown && { reportsTo: reportsToKnown.map(([id]) => id) }),
    ...(qualities && { qualities: repairQualities(qualities, [...path, 'qualities'], context) }),
  }
}

/** Whether there is nothing to mend. Most roles of a file are so, and need not be taken apart to see it. */
function isValidRole(
  { teams, reportsTo = [], qualities = {}, status, holders }: Role,
  context: ValidationContext,
): boolean {
  const { necessary = [], useful = [], unstated = [] } = qualities
  return (
    areKnownAndDistinct(teams, context.teamIds) &&
    areKnownAndDistinct(reportsTo, context.endpointIds) &&
    areKnownAndDistinct([...necessary, ...useful, ...unstated], context.qualityIds) &&
    !(status === 'vacant' && holders?.length)
  )
}

function areKnownAndDistinct(ids: readonly Id[], knownIds: ReadonlySet<Id>): boolean {
  // So long a list is looked at more closely, in time that does not grow with its square.
  return ids.length < 50 && ids.every((id, i) => knownIds.has(id) && ids.indexOf(id) === i)
}

/** The ids that are there, each once, with where in the list it is; the others are reported. */
function keepKnownIds(
  ids: readonly Id[],
  knownIds: ReadonlySet<Id>,
  noun: string,
  path: JsonPath,
  context: ValidationContext,
) {
  return findFirstOccurrences(ids).filter(([id, i]) => {
    if (!knownIds.has(id)) reportMissing([...path, i], noun, id, knownIds, context)
    return knownIds.has(id)
  })
}

/** A role's teams, its home first; a home that is not there is the team of the unassigned. */
function repairTeamIds(teams: readonly Id[], path: JsonPath, context: ValidationContext): Id[] {
  const [home = '', ...guests] = findFirstOccurrences(teams).flatMap(([id, i]) => {
    if (context.teamIds.has(id)) return [id]
    if (i > 0) reportMissing([...path, i], 'team', id, context.teamIds, context)
    else
      reportMissing(
        [...path, i],
        'team',
        id,
        context.teamIds,
        context,
        'the role is shown under "Unassigned"',
      )
    return i > 0 ? [] : [context.unassignedTeamId]
  })
  return [home, ...guests]
}

function repairStatus({ status, holders }: Role, path: JsonPath, report: ReportProblem): Role['status'] {
  if (status !== 'vacant' || !holders?.length) return status
  report(
    [...path, 'status'],
    'vacant-with-holders',
    'is "vacant", but the role has holders; the holders stand',
  )
  return undefined
}

function repairQualities(lists: NonNullable<Role['qualities']>, path: JsonPath, context: ValidationContext) {
  const listNameById = new Map<Id, string>()
  const repaired: NonNullable<Role['qualities']> = {}
  for (const listName of ['necessary', 'useful', 'unstated'] as const) {
    const ids = lists[listName]
    if (!ids) continue
    repaired[listName] = keepKnownIds(
      ids,
      context.qualityIds,
      'quality',
      [...path, listName],
      context,
    ).flatMap(([id, i]) => {
      const earlierListName = listNameById.get(id)
      if (earlierListName === undefined) {
        listNameById.set(id, listName)
        return [id]
      }
      const detail = `"${id}" is among the ${earlierListName} ones already; here it is left out`
      context.report([...path, listName, i], 'quality-twice', detail)
      return []
    })
  }
  return repaired
}
