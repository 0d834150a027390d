import type { EntryRef, OrgIndex } from '../org/model/indexOrg'
import type { RoleMatches } from '../org/query/filterRoles'
import type { UrlState } from '../urlState/urlState'
import { withEntry, withTab } from '../urlState/useUrlState'

interface VisibilityContext {
  index: OrgIndex
  matches: RoleMatches
}

/**
 * The view with an entry opened, in which it can be seen: the present one if it shows such entries, else the
 * one that the window opens with.
 * A comparison, and a filter that leaves the role out, would hide it. A quality is seen in the details alone.
 */
export function withEntryVisible(
  urlState: UrlState,
  entry: EntryRef,
  { index, matches }: VisibilityContext,
): UrlState {
  const isHiddenByFilter = entry.kind === 'role' && matches.isFiltered && !matches.roles.has(entry.id)
  const target = { ...withEntry(urlState, entry), compare: [], only: urlState.only && !isHiddenByFilter }
  return canShowEntry(urlState.tab, entry, index) ? target : withTab(target, undefined)
}

function canShowEntry(tab: UrlState['tab'], { kind, id }: EntryRef, index: OrgIndex): boolean {
  if (kind === 'quality') return true
  if (tab === undefined || tab === 'chart' || tab === 'outline') return true
  // The matrix and the fit have a row for each role that asks for something, and none for teams.
  return tab !== 'gaps' && kind === 'role' && (index.qualitiesByRole.get(id)?.length ?? 0) > 0
}
