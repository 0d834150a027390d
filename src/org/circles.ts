import type { Path, Report } from './problems'
import type { Id } from './schema'

/** A reference that leads upwards: from a team to what contains it, from a role to what it reports to. */
export interface Link {
  from: Id
  to: Id
  at: Path
}

/** The links to cut so that none goes in a circle: of each circle the last in file order, each reported once. */
export function cutCircles(links: readonly Link[], why: string, report: Report): Link[] {
  const ups = new Map<Id, Id[]>()
  const downs = new Map<Id, Id[]>()
  const cut: Link[] = []
  for (const link of linksInCircles(links)) {
    const { from, to, at } = link
    const back = wayUp(to, from, ups, downs)
    if (back) {
      cut.push(link)
      report(at, 'circle', `${why}: ${inShort([from, ...back]).join(' → ')}; this link is cut`)
    } else {
      push(ups, from, to)
      push(downs, to, from)
    }
  }
  return cut
}

/** In file order, what is left once every end that no link leads up from, or down to, is taken away again and again (Kahn 1962). */
function linksInCircles(links: readonly Link[]): Set<Link> {
  const left = new Set(links)
  for (const [near, far] of [
    ['from', 'to'],
    ['to', 'from'],
  ] as const) {
    const count = new Map<Id, number>()
    const arriving = new Map<Id, Link[]>()
    for (const link of left) {
      count.set(link[near], (count.get(link[near]) ?? 0) + 1)
      push(arriving, link[far], link)
    }
    const free = [...arriving.keys()].filter((id) => !count.has(id))
    for (const id of free) {
      for (const link of arriving.get(id) ?? []) {
        left.delete(link)
        const rest = (count.get(link[near]) ?? 0) - 1
        count.set(link[near], rest)
        if (rest === 0) free.push(link[near])
      }
    }
  }
  return left
}

type Links = ReadonlyMap<Id, readonly Id[]>

/**
 * The ids on a way from one id up to another, both included; undefined where there is none. Searched from both ends in
 * turn: it is over when either has nothing left, so that a long line added link by link is not walked for each link.
 */
function wayUp(from: Id, to: Id, ups: Links, downs: Links): Id[] | undefined {
  const rising = search(from, ups)
  const sinking = search(to, downs)
  for (;;) {
    for (const [one, other] of [
      [rising, sinking],
      [sinking, rising],
    ] as const) {
      const id = one.next()
      if (id === undefined) return undefined
      if (other.cameFrom.has(id))
        return [...trace(id, rising.cameFrom).reverse(), ...trace(id, sinking.cameFrom).slice(1)]
    }
  }
}

/** A search breadth first, one id at a time; `cameFrom` has every id seen, with the one before it. */
function search(start: Id, links: Links) {
  const cameFrom = new Map<Id, Id | undefined>([[start, undefined]])
  const seen = cameFrom.keys()
  return {
    cameFrom,
    next: (): Id | undefined => {
      const { value: id } = seen.next()
      if (id === undefined) return undefined
      for (const further of links.get(id) ?? []) if (!cameFrom.has(further)) cameFrom.set(further, id)
      return id
    },
  }
}

/** From an id back to where the search began. */
function trace(id: Id, cameFrom: ReadonlyMap<Id, Id | undefined>): Id[] {
  const way: Id[] = []
  for (let at: Id | undefined = id; at !== undefined; at = cameFrom.get(at)) way.push(at)
  return way
}

// Whoever repairs a circle needs its ends; ten thousand names would be no message.
const MOST_NAMED = 12

function inShort(ids: readonly Id[]): string[] {
  if (ids.length <= MOST_NAMED) return [...ids]
  const half = MOST_NAMED / 2
  return [...ids.slice(0, half), `(${ids.length - MOST_NAMED} more)`, ...ids.slice(-half)]
}

function push<T>(lists: Map<Id, T[]>, id: Id, value: T): void {
  const list = lists.get(id)
  if (list) list.push(value)
  else lists.set(id, [value])
}
