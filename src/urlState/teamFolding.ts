import { findSoleRoot } from '../org/model/branches'
import { findEntry, getTeamPath, type OrgIndex } from '../org/model/indexOrg'
import type { Id, Team } from '../org/model/schema'
import type { UrlState } from './urlState'

type FoldState = Pick<UrlState, 'open' | 'fold' | 'entry'>

/** The teams that are drawn folded: by default those below some levels, less what is opened, and what is folded. */
export function computeFoldedTeams(index: OrgIndex, state: FoldState, defaultOpenDepth: number): Set<Id> {
  const folded = state.open === 'all' ? new Set<Id>() : findTeamsBelowDepth(index, defaultOpenDepth)
  if (state.open !== 'all') for (const id of state.open) folded.delete(id)
  for (const id of listSelectionAncestors(index, state)) folded.delete(id)
  for (const id of state.fold) folded.add(id)
  return folded
}

/** The view with a team opened, or folded, that is not so now. */
export function withTeamToggled(
  index: OrgIndex,
  urlState: UrlState,
  teamId: Id,
  defaultOpenDepth: number,
): UrlState {
  const isFolded = computeFoldedTeams(index, urlState, defaultOpenDepth).has(teamId)
  const open = urlState.open === 'all' ? urlState.open : urlState.open.filter((id) => id !== teamId)
  const next = { ...urlState, open, fold: urlState.fold.filter((id) => id !== teamId) }
  if (computeFoldedTeams(index, next, defaultOpenDepth).has(teamId) !== isFolded) return next
  return isFolded && open !== 'all'
    ? { ...next, open: [...open, teamId] }
    : { ...next, fold: [...next.fold, teamId] }
}

/** The view with every team opened. */
export function withAllTeamsOpen(urlState: UrlState, defaultOpenDepth: number): UrlState {
  return { ...urlState, open: defaultOpenDepth === Number.POSITIVE_INFINITY ? [] : 'all', fold: [] }
}

/** The view with only the top of the organisation open: each branch folded, but not a root above them all. */
export function withAllTeamsFolded(index: OrgIndex, urlState: UrlState, defaultOpenDepth: number): UrlState {
  const rootTeam = findSoleRoot(index.rootTeams, index.subTeams)
  const branches = index.rootTeams.flatMap((root) =>
    root === rootTeam ? (index.subTeams.get(root.id) ?? []) : [root],
  )
  const folded = computeFoldedTeams(index, { open: [], fold: [] }, defaultOpenDepth)
  const fold = branches.filter((top) => isFoldable(index, top) && !folded.has(top.id)).map(({ id }) => id)
  return { ...urlState, open: [], fold }
}

/**
 * The view in which the teams around the selected entry are opened by the address itself, so that they stay open when
 * another is selected. The same view where nothing is hidden by default.
 */
export function withSelectionAncestorsOpen(
  index: OrgIndex,
  urlState: UrlState,
  defaultOpenDepth: number,
): UrlState {
  if (urlState.open === 'all') return urlState
  const opened = new Set(urlState.open)
  const ancestorIds = listSelectionAncestors(index, urlState).filter(
    (id, depth) => depth >= defaultOpenDepth && !opened.has(id),
  )
  return ancestorIds.length === 0 ? urlState : { ...urlState, open: [...urlState.open, ...ancestorIds] }
}

/** The teams that hold the selected team or role, from the root down. */
function listSelectionAncestors(index: OrgIndex, { entry }: Pick<UrlState, 'entry'>): Id[] {
  const selectedEntry = entry && findEntry(index, entry)
  if (!selectedEntry || selectedEntry.kind === 'quality') return []
  const homeTeamId = selectedEntry.kind === 'role' ? selectedEntry.value.teams[0] : selectedEntry.value.parent
  return homeTeamId === undefined ? [] : getTeamPath(index, homeTeamId).map(({ id }) => id)
}

/** The teams that stand below some levels of others, and hold something: those that are folded by default. */
export function findTeamsBelowDepth(index: OrgIndex, maxDepth: number): Set<Id> {
  const teamIds = new Set<Id>()
  let level: readonly Team[] = index.rootTeams
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth >= maxDepth) for (const team of level) if (isFoldable(index, team)) teamIds.add(team.id)
    level = level.flatMap(({ id }) => index.subTeams.get(id) ?? [])
  }
  return teamIds
}

function isFoldable(index: OrgIndex, { id }: Team): boolean {
  return index.subTeams.has(id) || index.homeRoles.has(id)
}
