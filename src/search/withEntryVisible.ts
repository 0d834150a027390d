import type { EntryRef, OrgIndex } from '../org/model/indexOrg'
import type { RoleMatches } from '../org/query/filterRoles'
import type { UrlState } from '../urlState/urlState'
import { withEntry, withTab } from '../urlState/useUrlState'

interface VisibilityContext {
  index: OrgIndex
  matches: RoleMatches
}

/**
 * Selects an entry in a view that shows it: the current tab if it shows such entries, else the default tab. Closes a
 * comparison, and shows all roles if the filter would hide this one. A quality is shown in the details only.
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
  // The matrix and Fit have a row for each role with qualities, and none for teams.
  return tab !== 'gaps' && kind === 'role' && (index.qualitiesByRole.get(id)?.length ?? 0) > 0
}
