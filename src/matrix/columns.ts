import { byCategory } from '../org/byCategory'
import type { Quality } from '../org/schema'

/** A quality with the category that it stands under. */
export interface Column {
  quality: Quality
  category: string
}

/** The columns of the matrix: qualities by category, both in the order of the file. */
export function columnsOf(qualities: readonly Quality[]): Column[] {
  return byCategory(qualities).flatMap(({ category, members }) =>
    members.map((quality) => ({ quality, category })),
  )
}
