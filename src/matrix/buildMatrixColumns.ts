import { groupByCategory } from '../org/model/groupByCategory'
import type { Quality } from '../org/model/schema'

/** A quality with the category that it stands under. */
export interface MatrixColumn {
  quality: Quality
  category: string
}

/** The columns of the matrix: qualities by category, both in the order of the file. */
export function buildMatrixColumns(qualities: readonly Quality[]): MatrixColumn[] {
  return groupByCategory(qualities).flatMap(({ category, members }) =>
    members.map((quality) => ({ quality, category })),
  )
}
