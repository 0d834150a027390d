import { soleRoot } from '../org/branches'
import type { OrgIndex } from '../org/indexOrg'
import type { Role } from '../org/schema'
import { teamsBelow } from '../view/folding'
import { LEAST_FIRST_ZOOM } from './detail'
import { finish } from './layout'
import { makeScene, type SceneTeam } from './scene'
import { boxSize } from './sizes'
import { treeLayout } from './treeLayout'
import { fitRect, type Size } from './viewport'

/**
 * How many levels of teams to open at first: as many as a pane (its size in px) can show readably, none left out.
 * Infinite where that is all of them; at least the one below a sole root.
 */
export function firstLevels(index: OrgIndex, pane: Size, shows?: (role: Role) => boolean): number {
  let levels = soleRoot(index.roots, index.subTeams) ? 1 : 0
  for (;;) {
    const folded = teamsBelow(index, levels + 1)
    const scene = makeScene(index, folded, shows)
    if (!isReadable(scene, pane)) return levels
    if (folded.size === 0) return Number.POSITIVE_INFINITY
    levels += 1
  }
}

function isReadable(scene: readonly SceneTeam[], pane: Size): boolean {
  // What needs more room than there is need not be laid out to know that it does not fit.
  if (areaOf(scene) * LEAST_FIRST_ZOOM ** 2 > pane.width * pane.height) return false
  const { width, height } = finish(treeLayout(scene, pane.width / pane.height))
  return fitRect({ x: 0, y: 0, width, height }, pane).zoom >= LEAST_FIRST_ZOOM
}

function areaOf(scene: readonly SceneTeam[]): number {
  return scene.reduce((sum, { roles, subTeams }) => {
    const { width, height } = boxSize(roles.length, Math.ceil(Math.sqrt(roles.length)))
    return sum + width * height + areaOf(subTeams)
  }, 0)
}
