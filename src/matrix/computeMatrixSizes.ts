/** The heights of the header's two rows. MatrixTable passes these sizes to CSS as custom properties. */
export const CATEGORY_HEIGHT_PX = 28
export const QUALITY_HEIGHT_PX = 136
export const HEADER_HEIGHT_PX = CATEGORY_HEIGHT_PX + QUALITY_HEIGHT_PX

/** The line height of a quality's name. */
export const QUALITY_LINE_HEIGHT_PX = 15

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
