import { soleRoot } from '../org/branches'
import { findEntry, type OrgIndex, teamPath } from '../org/indexOrg'
import type { Id, Team } from '../org/schema'
import type { View } from './view'

type Asked = Pick<View, 'open' | 'fold' | 'entry'>

/** The teams that are drawn folded: by default those below some levels, less what is opened, and what is folded. */
export function foldedTeams(index: OrgIndex, asked: Asked, levels: number): Set<Id> {
  const folded = asked.open === 'all' ? new Set<Id>() : teamsBelow(index, levels)
  if (asked.open !== 'all') for (const id of asked.open) folded.delete(id)
  for (const id of teamsAround(index, asked)) folded.delete(id)
  for (const id of asked.fold) folded.add(id)
  return folded
}

/** The view with a team opened, or folded, that is not so now. */
export function withFold(index: OrgIndex, view: View, team: Id, levels: number): View {
  const isFolded = foldedTeams(index, view, levels).has(team)
  const open = view.open === 'all' ? view.open : view.open.filter((id) => id !== team)
  const next = { ...view, open, fold: view.fold.filter((id) => id !== team) }
  if (foldedTeams(index, next, levels).has(team) !== isFolded) return next
  return isFolded && open !== 'all'
    ? { ...next, open: [...open, team] }
    : { ...next, fold: [...next.fold, team] }
}

/** The view with every team opened. */
export function withAllOpen(view: View, levels: number): View {
  return { ...view, open: levels === Number.POSITIVE_INFINITY ? [] : 'all', fold: [] }
}

/** The view with only the top of the organisation open: each branch folded, but not a root above them all. */
export function withAllFolded(index: OrgIndex, view: View, levels: number): View {
  const home = soleRoot(index.roots, index.subTeams)
  const tops = index.roots.flatMap((root) => (root === home ? (index.subTeams.get(root.id) ?? []) : [root]))
  const folded = foldedTeams(index, { open: [], fold: [] }, levels)
  const fold = tops.filter((top) => isFoldable(index, top) && !folded.has(top.id)).map(({ id }) => id)
  return { ...view, open: [], fold }
}

/**
 * The view in which the teams around the selected entry are opened by the address itself, so that they stay open when
 * another is selected. The same view where nothing is hidden by default.
 */
export function withWayOpen(index: OrgIndex, view: View, levels: number): View {
  if (view.open === 'all') return view
  const opened = new Set(view.open)
  const way = teamsAround(index, view).filter((id, depth) => depth >= levels && !opened.has(id))
  return way.length === 0 ? view : { ...view, open: [...view.open, ...way] }
}

/** The teams that hold the selected team or role, from the root down. */
function teamsAround(index: OrgIndex, { entry }: Pick<View, 'entry'>): Id[] {
  const found = entry && findEntry(index, entry)
  if (!found || found.kind === 'quality') return []
  const home = found.kind === 'role' ? found.value.teams[0] : found.value.parent
  return home === undefined ? [] : teamPath(index, home).map(({ id }) => id)
}

/** The teams that stand below some levels of others, and hold something: those that are folded by default. */
export function teamsBelow(index: OrgIndex, levels: number): Set<Id> {
  const found = new Set<Id>()
  let level: readonly Team[] = index.roots
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth >= levels) for (const team of level) if (isFoldable(index, team)) found.add(team.id)
    level = level.flatMap(({ id }) => index.subTeams.get(id) ?? [])
  }
  return found
}

function isFoldable(index: OrgIndex, { id }: Team): boolean {
  return index.subTeams.has(id) || index.homeRoles.has(id)
}
