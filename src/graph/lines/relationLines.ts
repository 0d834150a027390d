import { connectionLabels } from '../../org/model/connections'
import type { OrgIndex } from '../../org/model/indexOrg'
import type { Id } from '../../org/model/schema'

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
export function collectRelationLines(
  index: OrgIndex,
  entryId: Id | undefined,
  resolveBoxId: (id: Id) => Id | undefined,
): RelationLine[] {
  const verbsByPair = new Map<Id, Map<Id, Set<string>>>()
  const sourceIds = entryId === undefined ? index.connections.keys() : [entryId]
  for (const id of sourceIds) {
    for (const { direction, otherId, kind } of index.connections.get(id) ?? []) {
      if (entryId === undefined && direction === 'in') continue
      const from = resolveBoxId(direction === 'out' ? id : otherId)
      const to = resolveBoxId(direction === 'out' ? otherId : id)
      if (from === undefined || to === undefined || from === to) continue
      const verbsByTarget = getOrSet(verbsByPair, from, () => new Map<Id, Set<string>>())
      getOrSet(verbsByTarget, to, () => new Set<string>()).add(connectionLabels[kind].verb)
    }
  }
  return [...verbsByPair].flatMap(([from, verbsByTarget]) =>
    [...verbsByTarget].map(([to, verbs]) => ({ from, to, label: [...verbs].join(', ') })),
  )
}

function getOrSet<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const existing = map.get(key)
  if (existing !== undefined) return existing
  const created = create()
  map.set(key, created)
  return created
}
