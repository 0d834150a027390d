import type { QualityGroup } from '../org/model/groupByCategory'
import type { Quality } from '../org/model/schema'

/** A row of a list: the title of a group or, below it, one of its qualities. */
interface QualityRow {
  key: string
  /** The indexes of the rows of its group's title and last quality. */
  titleIndex: number
  lastIndex: number
  category: string
  quality?: Quality
}

/** Turns groups into rows from top to bottom. */
export function buildQualityRows(groups: readonly QualityGroup[]): QualityRow[] {
  const rows: QualityRow[] = []
  for (const { category, members } of groups) {
    const rowGroup = { titleIndex: rows.length, lastIndex: rows.length + members.length, category }
    rows.push({ ...rowGroup, key: `title:${category}` })
    for (const quality of members) rows.push({ ...rowGroup, key: `quality:${quality.id}`, quality })
  }
  return rows
}

/**
 * The indexes of the rows to render, in order: those in sight with the titles of their groups, the one last focused,
 * and those that Tab goes to from there and from outside the list: its neighbours, the first and the last.
 */
export function listRenderedRows(
  rows: readonly QualityRow[],
  visibleIndexes: readonly number[],
  focusedIndex: number,
): number[] {
  // Two on either side, since one of them may be a title.
  const aroundFocused = focusedIndex < 0 ? [] : [-2, -1, 0, 1, 2].map((offset) => focusedIndex + offset)
  const indexes = [...visibleIndexes, ...aroundFocused, 1, rows.length - 1].flatMap((i) => {
    const row = rows[i]
    return row ? [i, row.titleIndex] : []
  })
  return [...new Set(indexes)].sort((a, b) => a - b)
}

interface RenderedGroup {
  category: string
  titleIndex: number
  lastIndex: number
  members: { rowIndex: number; quality: Quality }[]
}

/** Groups the rows to render. Each group's title must be among them. */
export function groupRenderedRows(
  rows: readonly QualityRow[],
  renderedIndexes: readonly number[],
): RenderedGroup[] {
  const groups: RenderedGroup[] = []
  for (const i of renderedIndexes) {
    const row = rows[i]
    if (!row) continue
    const { category, titleIndex, lastIndex, quality } = row
    if (quality) groups.at(-1)?.members.push({ rowIndex: i, quality })
    else groups.push({ category, titleIndex, lastIndex, members: [] })
  }
  return groups
}
