import type { Id } from '../model/schema'
import type { DidYouMean } from '../text/didYouMean'
import type { JsonPath, ReportProblem } from './problemLog'

/** An entry and where it stands in the file. */
export interface LocatedEntry<T> {
  entry: T
  path: JsonPath
}

/** What a file's references may lead to, and what to do with those that lead nowhere. */
export interface ValidationContext {
  teamIds: ReadonlySet<Id>
  /** Teams and roles: what a relation or a reporting line may lead to. */
  endpointIds: ReadonlySet<Id>
  qualityIds: ReadonlySet<Id>
  /** The id, free in the file, of the team that takes in roles without a home. */
  unassignedTeamId: Id
  report: ReportProblem
  didYouMean: DidYouMean
}

/** Reports a reference to what is not there, with the id that may have been meant and what the fault costs. */
export function reportMissing(
  path: JsonPath,
  noun: string,
  id: Id,
  knownIds: ReadonlySet<Id>,
  { report, didYouMean }: ValidationContext,
  consequence?: string,
): void {
  const consequenceClause = consequence === undefined ? '' : `; ${consequence}`
  report(path, 'missing-reference', `no ${noun} "${id}"${consequenceClause}${didYouMean(id, knownIds)}`)
}

/** Each id of a list once, with the index at which it stands first. */
export function findFirstOccurrences(ids: readonly Id[]): [id: Id, index: number][] {
  const firstIndexById = new Map<Id, number>()
  for (const [i, id] of ids.entries()) if (!firstIndexById.has(id)) firstIndexById.set(id, i)
  return [...firstIndexById]
}
