import { connectionWords } from '../org/connections'
import type { OrgIndex } from '../org/indexOrg'
import type { Id } from '../org/schema'

/** A line to draw between two boxes, from the one that acts, with what it says. */
export interface RelationLine {
  from: Id
  to: Id
  label: string
}

/**
 * The lines for the relations and reporting lines of one entry, or with no entry of all. `drawnAs` gives the box that
 * stands for an entry on screen (its own, or the folded team that hides it). One line per pair and direction; lines
 * within one box are left out.
 */
export function relationLines(
  index: OrgIndex,
  only: Id | undefined,
  drawnAs: (id: Id) => Id | undefined,
): RelationLine[] {
  const verbs = new Map<Id, Map<Id, Set<string>>>()
  const sources = only === undefined ? index.connections.keys() : [only]
  for (const id of sources) {
    for (const { direction, other, kind } of index.connections.get(id) ?? []) {
      if (only === undefined && direction === 'in') continue
      const from = drawnAs(direction === 'out' ? id : other)
      const to = drawnAs(direction === 'out' ? other : id)
      if (from === undefined || to === undefined || from === to) continue
      const byEnd = getOrSet(verbs, from, () => new Map<Id, Set<string>>())
      getOrSet(byEnd, to, () => new Set<string>()).add(connectionWords[kind].verb)
    }
  }
  return [...verbs].flatMap(([from, byEnd]) =>
    [...byEnd].map(([to, said]) => ({ from, to, label: [...said].join(', ') })),
  )
}

function getOrSet<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const had = map.get(key)
  if (had !== undefined) return had
  const made = make()
  map.set(key, made)
  return made
}
