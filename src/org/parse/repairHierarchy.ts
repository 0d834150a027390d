import type { Id, Role, Team } from '../model/schema'
import { breakCycles, type HierarchyEdge } from './breakCycles'
import type { ReportProblem } from './problemLog'
import { findFirstOccurrences, type LocatedEntry } from './validationContext'

// No organisation is nested as deeply; a file that is would make those who walk it down run out of stack.
const MAX_TEAM_DEPTH = 500

/** The teams, none of them part of itself, and none nested deeper than the page can follow. */
export function repairTeamHierarchy(teams: readonly LocatedEntry<Team>[], report: ReportProblem): Team[] {
  const edges = teams.flatMap(({ entry, path }): HierarchyEdge[] =>
    entry.parent === undefined ? [] : [{ from: entry.id, to: entry.parent, path: [...path, 'parent'] }],
  )
  const removedIds = new Set(
    breakCycles(edges, 'a team can not be part of itself', report).map(({ from }) => from),
  )
  for (const { from, path } of findTooDeepEdges(edges.filter((edge) => !removedIds.has(edge.from)))) {
    removedIds.add(from)
    report(
      path,
      'too-deep',
      `is ${MAX_TEAM_DEPTH} teams below the top, too deep to be shown; the team stands at the top`,
    )
  }
  return teams.map(({ entry }) => {
    const { parent: _, ...rest } = entry
    return removedIds.has(entry.id) ? rest : entry
  })
}

/** The links to cut so that no team is more than `DEEPEST` teams below one at the top. */
function findTooDeepEdges(edges: readonly HierarchyEdge[]): HierarchyEdge[] {
  const edgeByTeam = new Map(edges.map((edge) => [edge.from, edge]))
  const depthByTeam = new Map<Id, number>()
  const tooDeep: HierarchyEdge[] = []
  for (const { from } of edges) {
    const chain: HierarchyEdge[] = []
    for (let edge = edgeByTeam.get(from); edge && !depthByTeam.has(edge.from); edge = edgeByTeam.get(edge.to))
      chain.push(edge)
    for (const edge of chain.reverse()) {
      const depth = (depthByTeam.get(edge.to) ?? 0) + 1
      if (depth >= MAX_TEAM_DEPTH) tooDeep.push(edge)
      depthByTeam.set(edge.from, depth >= MAX_TEAM_DEPTH ? 0 : depth)
    }
  }
  return tooDeep
}

/** The roles, none of them reporting to itself. `said` is the same roles as in the file, with all that they name. */
export function repairReportingLines(
  roles: readonly LocatedEntry<Role>[],
  originalRoles: readonly LocatedEntry<Role>[],
  report: ReportProblem,
): Role[] {
  const edges = roles.flatMap(({ entry, path }, i): HierarchyEdge[] => {
    const keptIds = new Set(entry.reportsTo)
    return findFirstOccurrences(originalRoles[i]?.entry.reportsTo ?? []).flatMap(([to, index]) =>
      keptIds.has(to) ? [{ from: entry.id, to, path: [...path, 'reportsTo', index] }] : [],
    )
  })
  const removedByRole = new Map<Id, Set<Id>>()
  for (const { from, to } of breakCycles(edges, 'nobody can report to themselves', report))
    removedByRole.set(from, (removedByRole.get(from) ?? new Set()).add(to))
  return roles.map(({ entry }) => {
    const removedIds = removedByRole.get(entry.id)
    return removedIds
      ? { ...entry, reportsTo: (entry.reportsTo ?? []).filter((to) => !removedIds.has(to)) }
      : entry
  })
}
