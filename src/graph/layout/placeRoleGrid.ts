import type { Role } from '../../org/model/schema'
import type { PlacedRole, Resumable } from './chartLayout'
import { CARD_GAP_PX, CARD_SIZE_PX, TEAM_PADDING_PX } from './chartSizes'
import type { BlockShape } from './rowPacking'

/** The outline that a pane of an aspect (width divided by height) shows largest. Throws where there is none. */
export function pickShapeForAspectRatio<T extends BlockShape>(shapes: readonly T[], aspectRatio: number): T {
  const computeFitZoom = ({ width, height }: BlockShape) => Math.min(aspectRatio / width, 1 / height)
  return shapes.reduce((a, b) => (computeFitZoom(b) > computeFitZoom(a) ? b : a))
}

/** For each value what some work makes of it, one after the other. */
export function* mapResumable<T, R>(
  values: readonly T[],
  compute: (value: T) => Resumable<R>,
): Resumable<R[]> {
  const results: R[] = []
  for (const value of values) results.push(yield* compute(value))
  return results
}

/** The cards of roles as a grid in a team's box, whose left edge is at `x` and whose header ends at `y`. */
export function placeRoleGrid(roles: readonly Role[], columns: number, x: number, y: number): PlacedRole[] {
  return roles.map((role, i) => ({
    role,
    rect: {
      x: x + TEAM_PADDING_PX + (i % columns) * (CARD_SIZE_PX.width + CARD_GAP_PX),
      y: y + Math.floor(i / columns) * (CARD_SIZE_PX.height + CARD_GAP_PX),
      ...CARD_SIZE_PX,
    },
  }))
}
