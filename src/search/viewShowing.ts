import type { EntryRef, OrgIndex } from '../org/model/indexOrg'
import type { RoleMatches } from '../org/query/filterRoles'
import type { UrlState } from '../urlState/urlState'
import { withEntry, withTab } from '../urlState/useUrlState'

interface Shown {
  index: OrgIndex
  matches: RoleMatches
}

/**
 * The view with an entry opened, in which it can be seen: the present one if it shows such entries, else the
 * one that the window opens with.
 * A comparison, and a filter that leaves the role out, would hide it. A quality is seen in the details alone.
 */
export function viewShowing(urlState: UrlState, entry: EntryRef, { index, matches }: Shown): UrlState {
  const hides = entry.kind === 'role' && matches.isFiltered && !matches.roles.has(entry.id)
  const next = { ...withEntry(urlState, entry), compare: [], only: urlState.only && !hides }
  return shows(urlState.tab, entry, index) ? next : withTab(next, undefined)
}

function shows(view: UrlState['tab'], { kind, id }: EntryRef, index: OrgIndex): boolean {
  if (kind === 'quality') return true
  if (view === undefined || view === 'chart' || view === 'outline') return true
  // The matrix and the fit have a row for each role that asks for something, and none for teams.
  return view !== 'gaps' && kind === 'role' && (index.qualitiesByRole.get(id)?.length ?? 0) > 0
}
