/** Measures of the chart in chart-space px: px on screen at zoom 1. The look is LOOK.md's. */
export const CARD_SIZE_PX = { width: 200, height: 64 } as const
export const TEAM_HEADER_HEIGHT_PX = 32
export const CARD_GAP_PX = 8
export const TEAM_PADDING_PX = 10
/** A team that shows no role: its header, and two lines of what it is or holds. */
export const TEAM_NOTE_HEIGHT_PX = 48
/** Between boxes side by side, and between rows of boxes (the line that joins them runs in it). */
export const TREE_COLUMN_GAP_PX = 16
export const TREE_ROW_GAP_PX = 28
/** Room at the left of wrapped rows for the line that leads down to them. */
export const TREE_SPINE_WIDTH_PX = 16
/** Between what stands side by side in a box of the map, and between its rows. */
export const MAP_GAP_PX = 8

/** Size of a grid of `count` cards in `columns` columns. */
export function measureCardGrid(roleCount: number, columns: number): { width: number; height: number } {
  return {
    width: columns * (CARD_SIZE_PX.width + CARD_GAP_PX) - CARD_GAP_PX,
    height: Math.ceil(roleCount / columns) * (CARD_SIZE_PX.height + CARD_GAP_PX) - CARD_GAP_PX,
  }
}

/** Outer size of a team's box that shows `count` roles in `columns` columns. */
export function measureTeamBox(roleCount: number, columns: number): { width: number; height: number } {
  if (roleCount === 0)
    return {
      width: CARD_SIZE_PX.width + 2 * TEAM_PADDING_PX,
      height: TEAM_HEADER_HEIGHT_PX + TEAM_NOTE_HEIGHT_PX,
    }
  const { width, height } = measureCardGrid(roleCount, columns)
  return { width: width + 2 * TEAM_PADDING_PX, height: TEAM_HEADER_HEIGHT_PX + height + TEAM_PADDING_PX }
}
