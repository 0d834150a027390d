import type { OrgIndex } from '../model/indexOrg'
import type { Id, Quality } from '../model/schema'

/** A quality, and how many roles meet some condition on it. */
export interface QualityCount {
  quality: Quality
  count: number
}

/**
 * The qualities that the roles which ask for a quality ask for besides, in whichever list, with how many of these
 * roles do: at most `most`, the most frequent first, equal ones in the order of the file.
 */
export function findRelatedQualities(index: OrgIndex, id: Id, limit = 8): QualityCount[] {
  const counts = new Map<Id, number>()
  for (const { role } of index.rolesByQuality.get(id) ?? [])
    for (const { quality } of index.qualitiesByRole.get(role.id) ?? [])
      if (quality.id !== id) counts.set(quality.id, (counts.get(quality.id) ?? 0) + 1)
  return topQualities(index, counts, limit)
}

/** The qualities with the greatest counts, at most `most`; equal ones are in the order of the file. */
export function topQualities(
  index: OrgIndex,
  counts: ReadonlyMap<Id, number>,
  limit: number,
): QualityCount[] {
  return index.org.qualities
    .flatMap((quality) => {
      const count = counts.get(quality.id)
      return count === undefined ? [] : [{ quality, count }]
    })
    .sort((a, b) => b.count - a.count)
    .slice(0, limit)
}
