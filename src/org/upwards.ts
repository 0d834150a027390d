import { cutCircles, type Link } from './circles'
import { firstPlaces, type Located } from './located'
import type { Report } from './problems'
import type { Id, Role, Team } from './schema'

/** The teams, none of them part of itself. */
export function cutParents(teams: readonly Located<Team>[], report: Report): Team[] {
  const links = teams.flatMap(({ entry, at }): Link[] =>
    entry.parent === undefined ? [] : [{ from: entry.id, to: entry.parent, at: [...at, 'parent'] }],
  )
  const cut = new Set(cutCircles(links, 'a team can not be part of itself', report).map(({ from }) => from))
  return teams.map(({ entry }) => {
    const { parent: _, ...rest } = entry
    return cut.has(entry.id) ? rest : entry
  })
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
