/** Measures of the chart in chart-space px: px on screen at zoom 1. The look is LOOK.md's. */
export const card = { width: 200, height: 64 } as const
export const HEADER = 32
export const GAP = 8
export const PAD = 10
/** A team that shows no role: its header, and two lines of what it is or holds. */
export const NOTE = 48
/** Between boxes side by side, and between rows of boxes (the line that joins them runs in it). */
export const BOX_GAP = 16
export const ROW_GAP = 28
/** Room at the left of wrapped rows for the line that leads down to them. */
export const SPINE = 16
/** Between what stands side by side in a box of the map, and between its rows. */
export const MAP_GAP = 8

/** Size of a grid of `count` cards in `columns` columns. */
export function gridSize(count: number, columns: number): { width: number; height: number } {
  return {
    width: columns * (card.width + GAP) - GAP,
    height: Math.ceil(count / columns) * (card.height + GAP) - GAP,
  }
}

/** Outer size of a team's box that shows `count` roles in `columns` columns. */
export function boxSize(count: number, columns: number): { width: number; height: number } {
  if (count === 0) return { width: card.width + 2 * PAD, height: HEADER + NOTE }
  const { width, height } = gridSize(count, columns)
  return { width: width + 2 * PAD, height: HEADER + height + PAD }
}
