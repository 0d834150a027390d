/** The height of the head, in px: the categories, and below them the qualities. matrix.css says so too. */
export const HEADER_HEIGHT_PX = 164

export interface MatrixSizes {
  /** All in px. */
  rowHeightPx: number
  columnWidthPx: number
  checkboxWidthPx: number
  nameWidthPx: number
}

/**
 * The sizes of the matrix in a pane of some width: ticks and names of roles take no more than 40 % of it, and columns
 * grow a little where there is room for all of them.
 */
export function computeMatrixSizes(
  paneWidthPx: number,
  columnCount: number,
  isCoarse: boolean,
  hasTwoLineRows: boolean,
): MatrixSizes {
  const checkboxWidthPx = isCoarse ? 44 : 32
  const stickyWidthPx = computeStickyWidth(paneWidthPx)
  const minColumnWidthPx = isCoarse ? 44 : 40
  const columnWidthPx = Math.min(
    56,
    Math.max(minColumnWidthPx, Math.floor((paneWidthPx - stickyWidthPx) / Math.max(1, columnCount))),
  )
  return {
    rowHeightPx: isCoarse || hasTwoLineRows ? 44 : 32,
    columnWidthPx,
    checkboxWidthPx,
    nameWidthPx: stickyWidthPx - checkboxWidthPx,
  }
}

/** How much of a pane the columns take that stay in sight, in px. */
export function computeStickyWidth(paneWidthPx: number): number {
  return Math.floor(Math.min(300, paneWidthPx * 0.4))
}
