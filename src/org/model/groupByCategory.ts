import type { Quality } from './schema'

export interface QualityGroup {
  category: string
  members: Quality[]
}

/** Qualities by category, both in the order of the file. Categories that differ in case alone are one, spelt as the first. */
export function groupByCategory(qualities: readonly Quality[]): QualityGroup[] {
  const groupByKey = new Map<string, QualityGroup>()
  for (const quality of qualities) {
    const category = quality.category?.trim() || 'Other'
    const key = category.normalize().toLowerCase()
    const group = groupByKey.get(key)
    if (group) group.members.push(quality)
    else groupByKey.set(key, { category, members: [quality] })
  }
  return [...groupByKey.values()]
}
