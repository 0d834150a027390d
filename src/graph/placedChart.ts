import type { OrgIndex } from '../org/indexOrg'
import type { Matches } from '../org/matchRoles'
import { foldedTeams } from '../view/folding'
import type { View } from '../view/view'
import { finish, type Placed } from './layout'
import { layouts } from './layouts'
import { makeScene } from './scene'

/**
 * Where everything stands in the chart of a view, as the canvas places it; all at once. `levels` is how many levels of
 * teams are open by default, `aspect` the width of the room divided by its height.
 */
export function placedChart(
  index: OrgIndex,
  matches: Matches,
  view: View,
  levels: number,
  aspect: number,
): Placed {
  const shown = view.only && matches.active ? matches.roles : undefined
  const folded = foldedTeams(index, view, levels)
  const scene = makeScene(index, folded, shown && (({ id }) => shown.has(id)))
  return finish(layouts[view.layout](scene, aspect))
}
