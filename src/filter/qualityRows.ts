import type { QualityGroup } from '../org/model/groupByCategory'
import type { Quality } from '../org/model/schema'

/** A row of a list: the title of a group or, below it, one of its qualities. */
interface QualityRow {
  key: string
  /** The rows of its group's title and of its last quality. */
  titleIndex: number
  lastIndex: number
  category: string
  quality?: Quality
}

/** Groups one below the other, as rows. */
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
 * Which rows are to exist, in order: those in sight with the titles of their groups, the one last focused, and what
 * the Tab key goes to from there and from outside the list: the rows around it, the first and the last.
 */
export function listRenderedRows(
  rows: readonly QualityRow[],
  visibleIndexes: readonly number[],
  focusedIndex: number,
): number[] {
  // Two either way, for one of them may be a title.
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

/** Rows that are to be drawn, in order and each with the title of its group, by group. */
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
