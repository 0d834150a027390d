import type { Id } from '../../org/model/schema'
import type { LevelOfDetail } from '../camera/levelOfDetail'
import type { Rect } from '../geometry/rect'
import type { ChartLayout } from '../layout/chartLayout'
import { cullToRect, hasRoomForFoldButton, type VisibleItems } from '../visible/visibleItems'

/** What arrow keys can go to: an entry's id, or `fold:` and a team's for the button that folds it. */
export interface FocusTarget {
  id: string
  /** The entry that it belongs to. */
  entryId: Id
  /** Where it is aimed at: a card, the header of a team, its button. */
  rect: Rect
}

/** All that can be gone to at a level of detail, in or out of sight. */
export function listFocusTargets(layout: ChartLayout, lod: LevelOfDetail): FocusTarget[] {
  const { width, height } = layout
  return collectFocusTargets(cullToRect(layout, { x: 0, y: 0, width, height }, lod), lod)
}

/** The stop that an arrow key leads to from another: the nearest that way; for Home and End the first and the last. */
export function findNextFocusTarget(
  targets: readonly FocusTarget[],
  fromId: string,
  key: string,
): FocusTarget | undefined {
  if (key === 'Home') return targets[0]
  if (key === 'End') return targets.at(-1)
  const direction = arrowDirections.get(key)
  const current = targets.find(({ id }) => id === fromId)
  if (!direction || !current) return undefined
  const candidates = targets.flatMap((target) => {
    const { forward, sideways, isStraightAhead } = measureOffset(target.rect, current.rect, direction)
    if (target === current || forward <= 1 || (!isStraightAhead && sideways > 4 * forward)) return []
    return [{ target, isStraightAhead, distance: forward + sideways * (isStraightAhead ? 0.5 : 2) }]
  })
  const straightAhead = candidates.filter(({ isStraightAhead }) => isStraightAhead)
  const preferred = straightAhead.length > 0 ? straightAhead : candidates
  return preferred.reduce((a, b) => (b.distance < a.distance ? b : a), preferred[0] ?? noCandidate).target
}

function collectFocusTargets({ teams, roles }: VisibleItems, lod: LevelOfDetail): FocusTarget[] {
  const roleTargetsByTeam = new Map<Id, FocusTarget[]>()
  for (const { role, team, rect } of roles) {
    const target = { id: role.id, entryId: role.id, rect }
    const roleTargets = roleTargetsByTeam.get(team.sceneTeam.team.id)
    if (roleTargets) roleTargets.push(target)
    else roleTargetsByTeam.set(team.sceneTeam.team.id, [target])
  }
  return teams.flatMap((visibleTeam): FocusTarget[] => {
    const { team, representation, rect } = visibleTeam
    const { id } = team.sceneTeam.team
    const headerRect =
      representation === 'box' || representation === 'frame' ? { ...rect, height: team.headerHeight } : rect
    const foldTarget = {
      id: `fold:${id}`,
      entryId: id,
      rect: { ...headerRect, x: rect.x + rect.width - 32, width: 32 },
    }
    const nameTarget = { id, entryId: id, rect: headerRect }
    return [
      nameTarget,
      ...(hasRoomForFoldButton(visibleTeam, lod) ? [foldTarget] : []),
      ...(roleTargetsByTeam.get(id) ?? []),
    ]
  })
}

const noCandidate: { target: FocusTarget | undefined; distance: number } = { target: undefined, distance: 0 }

const arrowDirections: ReadonlyMap<string, readonly [x: number, y: number]> = new Map([
  ['ArrowLeft', [-1, 0]],
  ['ArrowRight', [1, 0]],
  ['ArrowUp', [0, -1]],
  ['ArrowDown', [0, 1]],
])

/** How far one place is from another in a direction and aside of it, px between their middles. */
function measureOffset(to: Rect, from: Rect, [x, y]: readonly [x: number, y: number]) {
  const dx = to.x + to.width / 2 - from.x - from.width / 2
  const dy = to.y + to.height / 2 - from.y - from.height / 2
  const overlapLimit = x === 0 ? (from.width + to.width) / 2 : (from.height + to.height) / 2
  const sideways = Math.abs(x === 0 ? dx : dy)
  return { forward: dx * x + dy * y, sideways, isStraightAhead: sideways < overlapLimit }
}
