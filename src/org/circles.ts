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
  const cut: Link[] = []
  const inCircles = linksInCircles(links)
  for (const link of links) {
    const back = inCircles.has(link) ? wayUp(link.to, link.from, ups) : undefined
    if (back) {
      cut.push(link)
      report(link.at, 'circle', `${why}: ${[link.from, ...back].join(' → ')}; this link is cut`)
    } else {
      const up = ups.get(link.from)
      if (up) up.push(link.to)
      else ups.set(link.from, [link.to])
    }
  }
  return cut
}

/** What is left once every end that no link leads up from, or down to, is taken away again and again (Kahn 1962). */
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
      const list = arriving.get(link[far])
      if (list) list.push(link)
      else arriving.set(link[far], [link])
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

/** The ids on a way from one id up to another, both included; undefined where there is none. */
function wayUp(from: Id, to: Id, ups: ReadonlyMap<Id, readonly Id[]>): Id[] | undefined {
  const cameFrom = new Map<Id, Id | undefined>([[from, undefined]])
  for (const id of cameFrom.keys()) {
    if (id === to) return trace(id, cameFrom)
    for (const up of ups.get(id) ?? []) if (!cameFrom.has(up)) cameFrom.set(up, id)
  }
  return undefined
}

function trace(id: Id, cameFrom: ReadonlyMap<Id, Id | undefined>): Id[] {
  const way: Id[] = []
  for (let at: Id | undefined = id; at !== undefined; at = cameFrom.get(at)) way.unshift(at)
  return way
}
