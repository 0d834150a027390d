import type { Id } from '../model/schema'
import type { JsonPath, ReportProblem } from './problemLog'

/** A reference that leads upwards: from a team to what contains it, from a role to what it reports to. */
export interface HierarchyEdge {
  from: Id
  to: Id
  path: JsonPath
}

/** The links to cut so that none goes in a circle: of each circle the last in file order, each reported once. */
export function breakCycles(
  edges: readonly HierarchyEdge[],
  reason: string,
  report: ReportProblem,
): HierarchyEdge[] {
  const parentsById = new Map<Id, Id[]>()
  const childrenById = new Map<Id, Id[]>()
  const removed: HierarchyEdge[] = []
  for (const edge of findEdgesInCycles(edges)) {
    const { from, to, path } = edge
    const cyclePath = findPathUp(to, from, parentsById, childrenById)
    if (cyclePath) {
      removed.push(edge)
      report(
        path,
        'circle',
        `${reason}: ${abbreviateIds([from, ...cyclePath]).join(' → ')}; this link is cut`,
      )
    } else {
      appendTo(parentsById, from, to)
      appendTo(childrenById, to, from)
    }
  }
  return removed
}

/** In file order, what is left once every end that no link leads up from, or down to, is taken away again and again (Kahn 1962). */
function findEdgesInCycles(edges: readonly HierarchyEdge[]): Set<HierarchyEdge> {
  const remaining = new Set(edges)
  for (const [nearEnd, farEnd] of [
    ['from', 'to'],
    ['to', 'from'],
  ] as const) {
    const degrees = new Map<Id, number>()
    const edgesByFarEnd = new Map<Id, HierarchyEdge[]>()
    for (const edge of remaining) {
      degrees.set(edge[nearEnd], (degrees.get(edge[nearEnd]) ?? 0) + 1)
      appendTo(edgesByFarEnd, edge[farEnd], edge)
    }
    const queue = [...edgesByFarEnd.keys()].filter((id) => !degrees.has(id))
    for (const id of queue) {
      for (const edge of edgesByFarEnd.get(id) ?? []) {
        remaining.delete(edge)
        const degree = (degrees.get(edge[nearEnd]) ?? 0) - 1
        degrees.set(edge[nearEnd], degree)
        if (degree === 0) queue.push(edge[nearEnd])
      }
    }
  }
  return remaining
}

type Adjacency = ReadonlyMap<Id, readonly Id[]>

/**
 * The ids on a way from one id up to another, both included; undefined where there is none. Searched from both ends in
 * turn: it is over when either has nothing left, so that a long line added link by link is not walked for each link.
 */
function findPathUp(from: Id, to: Id, parentsById: Adjacency, childrenById: Adjacency): Id[] | undefined {
  const upwardSearch = breadthFirstSearch(from, parentsById)
  const downwardSearch = breadthFirstSearch(to, childrenById)
  for (;;) {
    for (const [current, opposite] of [
      [upwardSearch, downwardSearch],
      [downwardSearch, upwardSearch],
    ] as const) {
      const id = current.next()
      if (id === undefined) return undefined
      if (opposite.cameFrom.has(id))
        return [
          ...tracePath(id, upwardSearch.cameFrom).reverse(),
          ...tracePath(id, downwardSearch.cameFrom).slice(1),
        ]
    }
  }
}

/** A search breadth first, one id at a time; `cameFrom` has every id seen, with the one before it. */
function breadthFirstSearch(start: Id, adjacency: Adjacency) {
  const cameFrom = new Map<Id, Id | undefined>([[start, undefined]])
  const queue = cameFrom.keys()
  return {
    cameFrom,
    next: (): Id | undefined => {
      const { value: id } = queue.next()
      if (id === undefined) return undefined
      for (const neighbour of adjacency.get(id) ?? [])
        if (!cameFrom.has(neighbour)) cameFrom.set(neighbour, id)
      return id
    },
  }
}

/** From an id back to where the search began. */
function tracePath(id: Id, cameFrom: ReadonlyMap<Id, Id | undefined>): Id[] {
  const path: Id[] = []
  for (let current: Id | undefined = id; current !== undefined; current = cameFrom.get(current))
    path.push(current)
  return path
}

// Whoever repairs a circle needs its ends; ten thousand names would be no message.
const MAX_NAMED_IDS = 12

function abbreviateIds(ids: readonly Id[]): string[] {
  if (ids.length <= MAX_NAMED_IDS) return [...ids]
  const half = MAX_NAMED_IDS / 2
  return [...ids.slice(0, half), `(${ids.length - MAX_NAMED_IDS} more)`, ...ids.slice(-half)]
}

function appendTo<T>(lists: Map<Id, T[]>, id: Id, value: T): void {
  const list = lists.get(id)
  if (list) list.push(value)
  else lists.set(id, [value])
}
