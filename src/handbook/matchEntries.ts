import type { Id } from '../org/schema'
import { slug } from '../org/slug'

/** The entries of two organisations that are the same, and those that only one has. */
export interface Matches<T> {
  pairs: [T, T][]
  onlyFirst: T[]
  onlySecond: T[]
  /** What an entry that is referred to is called: the same for both where it is one entry. */
  nameOfFirst(id: Id): string
  nameOfSecond(id: Id): string
}

interface Named {
  id: Id
  name: string
  aliases?: string[]
}

/** Finds for each entry its like: of the same id, else of the same name, else one that has its name as an alias. */
export function matchEntries<T extends Named>(first: readonly T[], second: readonly T[]): Matches<T> {
  const likes = new Map<T, T>()
  const taken = new Set<T>()
  const keys: ((entry: T) => string[])[] = [
    ({ id }) => [id],
    ({ name }) => [slug(name)],
    ({ name, aliases = [] }) => [name, ...aliases].map(slug),
  ]
  for (const keysOf of keys) {
    const byKey = new Map<string, T>()
    for (const entry of second.toReversed())
      if (!taken.has(entry)) for (const key of keysOf(entry)) byKey.set(key, entry)
    for (const entry of first) {
      if (likes.has(entry)) continue
      const like = keysOf(entry)
        .map((key) => byKey.get(key))
        .find((found) => found !== undefined && !taken.has(found))
      if (!like) continue
      likes.set(entry, like)
      taken.add(like)
    }
  }
  const firstById = new Map(first.map((entry) => [entry.id, entry.name]))
  const secondById = new Map(second.map((entry) => [entry.id, entry.name]))
  for (const [entry, like] of likes) secondById.set(like.id, entry.name)

  return {
    pairs: first.flatMap((entry): [T, T][] => {
      const like = likes.get(entry)
      return like ? [[entry, like]] : []
    }),
    onlyFirst: first.filter((entry) => !likes.has(entry)),
    onlySecond: second.filter((entry) => !taken.has(entry)),
    nameOfFirst: (id) => firstById.get(id) ?? id,
    nameOfSecond: (id) => secondById.get(id) ?? id,
  }
}
