import type { Id } from '../../org/model/schema'
import { slugify } from '../../org/text/slugify'

/** The entries of two organisations that are the same, and those that only one has. */
export interface EntryMatches<T> {
  pairs: [T, T][]
  onlyFirst: T[]
  onlySecond: T[]
  /** What an entry that is referred to is called: the same for both where it is one entry. */
  getFirstName(id: Id): string
  getSecondName(id: Id): string
}

interface MatchableEntry {
  id: Id
  name: string
  aliases?: string[]
}

/** Finds for each entry its like: of the same id, else of the same name, else one that has its name as an alias. */
export function matchEntries<T extends MatchableEntry>(
  first: readonly T[],
  second: readonly T[],
): EntryMatches<T> {
  const counterparts = new Map<T, T>()
  const taken = new Set<T>()
  const keyFunctions: ((entry: T) => string[])[] = [
    ({ id }) => [id],
    ({ name }) => [slugify(name)],
    ({ name, aliases = [] }) => [name, ...aliases].map(slugify),
  ]
  for (const getKeys of keyFunctions) {
    const byKey = new Map<string, T>()
    for (const entry of second.toReversed())
      if (!taken.has(entry)) for (const key of getKeys(entry)) byKey.set(key, entry)
    for (const entry of first) {
      if (counterparts.has(entry)) continue
      const counterpart = getKeys(entry)
        .map((key) => byKey.get(key))
        .find((found) => found !== undefined && !taken.has(found))
      if (!counterpart) continue
      counterparts.set(entry, counterpart)
      taken.add(counterpart)
    }
  }
  const firstNameById = new Map(first.map((entry) => [entry.id, entry.name]))
  const secondNameById = new Map(second.map((entry) => [entry.id, entry.name]))
  for (const [entry, counterpart] of counterparts) secondNameById.set(counterpart.id, entry.name)

  return {
    pairs: first.flatMap((entry): [T, T][] => {
      const counterpart = counterparts.get(entry)
      return counterpart ? [[entry, counterpart]] : []
    }),
    onlyFirst: first.filter((entry) => !counterparts.has(entry)),
    onlySecond: second.filter((entry) => !taken.has(entry)),
    getFirstName: (id) => firstNameById.get(id) ?? id,
    getSecondName: (id) => secondNameById.get(id) ?? id,
  }
}
