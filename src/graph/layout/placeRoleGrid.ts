import type { Role } from '../../org/model/schema'
import type { PlacedRole } from './chartLayout'
import { CARD_GAP_PX, CARD_SIZE_PX, TEAM_PADDING_PX } from './chartSizes'

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
