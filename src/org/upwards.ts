import { cutCircles, type Link } from './circles'
import { firstPlaces, type Located } from './located'
import type { Report } from './problems'
import type { Id, Role, Team } from './schema'

// No organisation is nested as deeply; a file that is would make those who walk it down run out of stack.
const DEEPEST = 500

/** The teams, none of them part of itself, and none nested deeper than the page can follow. */
export function cutParents(teams: readonly Located<Team>[], report: Report): Team[] {
  const links = teams.flatMap(({ entry, at }): Link[] =>
    entry.parent === undefined ? [] : [{ from: entry.id, to: entry.parent, at: [...at, 'parent'] }],
  )
  const cut = new Set(cutCircles(links, 'a team can not be part of itself', report).map(({ from }) => from))
  for (const { from, at } of tooDeep(links.filter((link) => !cut.has(link.from)))) {
    cut.add(from)
    report(
      at,
      'too-deep',
      `is ${DEEPEST} teams below the top, too deep to be shown; the team stands at the top`,
    )
  }
  return teams.map(({ entry }) => {
    const { parent: _, ...rest } = entry
    return cut.has(entry.id) ? rest : entry
  })
}

/** The links to cut so that no team is more than `DEEPEST` teams below one at the top. */
function tooDeep(links: readonly Link[]): Link[] {
  const byTeam = new Map(links.map((link) => [link.from, link]))
  const depths = new Map<Id, number>()
  const cut: Link[] = []
  for (const { from } of links) {
    const way: Link[] = []
    for (let link = byTeam.get(from); link && !depths.has(link.from); link = byTeam.get(link.to))
      way.push(link)
    for (const link of way.reverse()) {
      const depth = (depths.get(link.to) ?? 0) + 1
      if (depth >= DEEPEST) cut.push(link)
      depths.set(link.from, depth >= DEEPEST ? 0 : depth)
    }
  }
  return cut
}

/** The roles, none of them reporting to itself. `said` is the same roles as in the file, with all that they name. */
export function cutReports(
  roles: readonly Located<Role>[],
  said: readonly Located<Role>[],
  report: Report,
): Role[] {
  const links = roles.flatMap(({ entry, at }, i): Link[] => {
    const kept = new Set(entry.reportsTo)
    return firstPlaces(said[i]?.entry.reportsTo ?? []).flatMap(([to, place]) =>
      kept.has(to) ? [{ from: entry.id, to, at: [...at, 'reportsTo', place] }] : [],
    )
  })
  const cut = new Map<Id, Set<Id>>()
  for (const { from, to } of cutCircles(links, 'nobody can report to themselves', report))
    cut.set(from, (cut.get(from) ?? new Set()).add(to))
  return roles.map(({ entry }) => {
    const gone = cut.get(entry.id)
    return gone ? { ...entry, reportsTo: (entry.reportsTo ?? []).filter((to) => !gone.has(to)) } : entry
  })
}
