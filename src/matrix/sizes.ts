/** The height of the head, in px: the categories, and below them the qualities. matrix.css says so too. */
export const HEAD_HEIGHT = 164

export interface Sizes {
  /** All in px. */
  row: number
  column: number
  tick: number
  name: number
}

/**
 * The sizes of the matrix in a pane of some width: ticks and names of roles take no more than 40 % of it, and columns
 * grow a little where there is room for all of them.
 */
export function sizesIn(pane: number, columns: number, isCoarse: boolean, hasMoreLines: boolean): Sizes {
  const tick = isCoarse ? 44 : 32
  const fixed = fixedWidth(pane)
  const narrowest = isCoarse ? 44 : 40
  const column = Math.min(56, Math.max(narrowest, Math.floor((pane - fixed) / Math.max(1, columns))))
  return { row: isCoarse || hasMoreLines ? 44 : 32, column, tick, name: fixed - tick }
}

/** How much of a pane the columns take that stay in sight, in px. */
export function fixedWidth(pane: number): number {
  return Math.floor(Math.min(300, pane * 0.4))
}
