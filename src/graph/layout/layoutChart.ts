import type { OrgIndex } from '../../org/model/indexOrg'
import type { RoleMatches } from '../../org/query/filterRoles'
import { computeFoldedTeams } from '../../urlState/teamFolding'
import type { UrlState } from '../../urlState/urlState'
import type { ChartLayout } from './chartLayout'
import { layoutAlgorithms } from './layoutAlgorithms'
import { runToCompletion } from './resumable'
import { buildScene } from './scene'

/**
 * Where everything stands in the chart of a view, as the canvas places it; all at once. `levels` is how many levels of
 * teams are open by default, `aspect` the width of the room divided by its height.
 */
export function layoutChart(
  index: OrgIndex,
  matches: RoleMatches,
  urlState: UrlState,
  defaultOpenDepth: number,
  aspectRatio: number,
): ChartLayout {
  const matchingRoles = urlState.only && matches.isFiltered ? matches.roles : undefined
  const foldedTeamIds = computeFoldedTeams(index, urlState, defaultOpenDepth)
  const scene = buildScene(index, foldedTeamIds, matchingRoles && (({ id }) => matchingRoles.has(id)))
  return runToCompletion(layoutAlgorithms[urlState.layout](scene, aspectRatio))
}
