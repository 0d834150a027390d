import { findSoleRoot } from '../../org/model/branches'
import type { OrgIndex } from '../../org/model/indexOrg'
import type { Role } from '../../org/model/schema'
import { findTeamsBelowDepth } from '../../urlState/teamFolding'
import type { Size } from '../geometry/rect'
import { layoutAsTree } from '../layout/layoutAsTree'
import { measureTeamBox } from '../layout/measureTeamBox'
import { runToCompletion } from '../layout/resumable'
import { buildScene, type SceneTeam } from '../layout/scene'
import { MIN_INITIAL_ZOOM } from './levelOfDetail'
import { fitRect } from './viewport'

/**
 * How many levels of teams to open at first: as many as a pane (its size in px) can show readably, none left out.
 * Infinite where that is all of them; at least the one below a sole root.
 */
export function computeDefaultOpenDepth(
  index: OrgIndex,
  paneSize: Size,
  isRoleShown?: (role: Role) => boolean,
): number {
  let depth = findSoleRoot(index.rootTeams, index.subTeams) ? 1 : 0
  for (;;) {
    const foldedTeamIds = findTeamsBelowDepth(index, depth + 1)
    const scene = buildScene(index, foldedTeamIds, isRoleShown)
    if (!isReadable(scene, paneSize)) return depth
    if (foldedTeamIds.size === 0) return Number.POSITIVE_INFINITY
    depth += 1
  }
}

function isReadable(scene: readonly SceneTeam[], paneSize: Size): boolean {
  // What needs more room than there is need not be laid out to know that it does not fit.
  if (sumBoxAreas(scene) * MIN_INITIAL_ZOOM ** 2 > paneSize.width * paneSize.height) return false
  const { width, height } = runToCompletion(layoutAsTree(scene, paneSize.width / paneSize.height))
  return fitRect({ x: 0, y: 0, width, height }, paneSize).zoom >= MIN_INITIAL_ZOOM
}

function sumBoxAreas(scene: readonly SceneTeam[]): number {
  return scene.reduce((sum, { roles, subTeams }) => {
    const { width, height } = measureTeamBox(roles.length, Math.ceil(Math.sqrt(roles.length)))
    return sum + width * height + sumBoxAreas(subTeams)
  }, 0)
}
