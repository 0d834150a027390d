import type { Size } from '../geometry/rect'
import {
  CARD_GAP_PX,
  CARD_SIZE_PX,
  TEAM_HEADER_HEIGHT_PX,
  TEAM_NOTE_HEIGHT_PX,
  TEAM_PADDING_PX,
} from './chartSizes'

/** The size of a grid of role cards. */
export function measureCardGrid(roleCount: number, columns: number): Size {
  return {
    width: columns * (CARD_SIZE_PX.width + CARD_GAP_PX) - CARD_GAP_PX,
    height: Math.ceil(roleCount / columns) * (CARD_SIZE_PX.height + CARD_GAP_PX) - CARD_GAP_PX,
  }
}

/** The outer size of a team's box with its roles in so many columns; of an empty box where there are none. */
export function measureTeamBox(roleCount: number, columns: number): Size {
  if (roleCount === 0)
    return {
      width: CARD_SIZE_PX.width + 2 * TEAM_PADDING_PX,
      height: TEAM_HEADER_HEIGHT_PX + TEAM_NOTE_HEIGHT_PX,
    }
  const { width, height } = measureCardGrid(roleCount, columns)
  return { width: width + 2 * TEAM_PADDING_PX, height: TEAM_HEADER_HEIGHT_PX + height + TEAM_PADDING_PX }
}
