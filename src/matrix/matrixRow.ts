import type { VirtualSlot } from './insertGaps'

/** What rows of teams and rows of roles take alike. */
export interface MatrixRowProps {
  /** The row's index among all rows, from 0. */
  rowIndex: number
  slots: readonly VirtualSlot[]
  /** The key of the cell with the tab stop, if it is in this row. */
  activeKey: string | undefined
}

/** The `aria-rowindex` of the first row below the header, which has two rows. */
export const FIRST_BODY_ARIA_ROWINDEX = 3

/** The `aria-colindex` of the first quality, after the columns of checkboxes and names. */
export const FIRST_QUALITY_ARIA_COLINDEX = 3
