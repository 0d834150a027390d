import type { QualityGroup } from '../org/model/groupByCategory'
import type { Quality } from '../org/model/schema'

/** A row of a list: the title of a group or, below it, one of its qualities. */
interface Row {
  key: string
  /** The rows of its group's title and of its last quality. */
  title: number
  last: number
  category: string
  quality?: Quality
}

/** Groups one below the other, as rows. */
export function rowsOf(groups: readonly QualityGroup[]): Row[] {
  const rows: Row[] = []
  for (const { category, members } of groups) {
    const group = { title: rows.length, last: rows.length + members.length, category }
    rows.push({ ...group, key: `title:${category}` })
    for (const quality of members) rows.push({ ...group, key: `quality:${quality.id}`, quality })
  }
  return rows
}

/**
 * Which rows are to exist, in order: those in sight with the titles of their groups, the one last focused, and what
 * the Tab key goes to from there and from outside the list: the rows around it, the first and the last.
 */
export function rowsNeeded(rows: readonly Row[], inSight: readonly number[], focused: number): number[] {
  // Two either way, for one of them may be a title.
  const around = focused < 0 ? [] : [-2, -1, 0, 1, 2].map((step) => focused + step)
  const wanted = [...inSight, ...around, 1, rows.length - 1].flatMap((i) => {
    const row = rows[i]
    return row ? [i, row.title] : []
  })
  return [...new Set(wanted)].sort((a, b) => a - b)
}

interface DrawnGroup {
  category: string
  title: number
  last: number
  members: { row: number; quality: Quality }[]
}

/** Rows that are to be drawn, in order and each with the title of its group, by group. */
export function groupsOf(rows: readonly Row[], drawn: readonly number[]): DrawnGroup[] {
  const groups: DrawnGroup[] = []
  for (const i of drawn) {
    const row = rows[i]
    if (!row) continue
    const { category, title, last, quality } = row
    if (quality) groups.at(-1)?.members.push({ row: i, quality })
    else groups.push({ category, title, last, members: [] })
  }
  return groups
}
