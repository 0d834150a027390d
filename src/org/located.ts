import type { Path, Report } from './problems'
import type { Id } from './schema'
import type { Suggest } from './suggester'

/** An entry and where it stands in the file. */
export interface Located<T> {
  entry: T
  at: Path
}

/** What a file's references may lead to, and what to do with those that lead nowhere. */
export interface Known {
  teams: ReadonlySet<Id>
  /** Teams and roles: what a relation or a reporting line may lead to. */
  ends: ReadonlySet<Id>
  qualities: ReadonlySet<Id>
  /** The id, free in the file, of the team that takes in roles without a home. */
  unassigned: Id
  report: Report
  suggest: Suggest
}

/** Reports a reference to what is not there, with the id that may have been meant and what the fault costs. */
export function missing(
  at: Path,
  noun: string,
  id: Id,
  ids: ReadonlySet<Id>,
  { report, suggest }: Known,
  loss?: string,
): void {
  const cost = loss === undefined ? '' : `; ${loss}`
  report(at, 'missing-reference', `no ${noun} "${id}"${cost}${suggest(id, ids)}`)
}

/** Each id of a list once, with the index at which it stands first. */
export function firstPlaces(ids: readonly Id[]): [id: Id, index: number][] {
  const places = new Map<Id, number>()
  for (const [i, id] of ids.entries()) if (!places.has(id)) places.set(id, i)
  return [...places]
}
