import type { EntryRef, OrgIndex } from '../org/indexOrg'
import type { Matches } from '../org/matchRoles'
import { withEntry, withView } from '../view/useView'
import type { View } from '../view/view'

interface Shown {
  index: OrgIndex
  matches: Matches
}

/**
 * The view with an entry opened, in which it can be seen: the present one if it shows such entries, else the
 * one that the window opens with.
 * A comparison, and a filter that leaves the role out, would hide it. A quality is seen in the details alone.
 */
export function viewShowing(view: View, entry: EntryRef, { index, matches }: Shown): View {
  const hides = entry.kind === 'role' && matches.active && !matches.roles.has(entry.id)
  const next = { ...withEntry(view, entry), compare: [], only: view.only && !hides }
  return shows(view.view, entry, index) ? next : withView(next, undefined)
}

function shows(view: View['view'], { kind, id }: EntryRef, index: OrgIndex): boolean {
  if (kind === 'quality') return true
  if (view === undefined || view === 'chart' || view === 'outline') return true
  // The matrix and the fit have a row for each role that asks for something, and none for teams.
  return view !== 'gaps' && kind === 'role' && (index.needs.get(id)?.length ?? 0) > 0
}
