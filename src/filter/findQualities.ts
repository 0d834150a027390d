import type { Id, Quality } from '../org/model/schema'
import { foldCaseAndAccents } from '../org/text/foldCaseAndAccents'

/** Which qualities of a long list a person wants to see. */
export interface QualitySearch {
  /** A part of their name. */
  query: string
  /** Whether only the chosen ones. */
  isOnlyChosen: boolean
  /** Those chosen when the search began: they stay, so that none goes away under the pointer that unticks it. */
  pinnedIds: readonly Id[]
}

/** The qualities that a search finds, and the chosen ones whatever it seeks. */
export function findQualities(
  qualities: readonly Quality[],
  { query, isOnlyChosen, pinnedIds }: QualitySearch,
  chosenQualityIds: ReadonlySet<Id>,
): readonly Quality[] {
  const foldedQuery = foldCaseAndAccents(query)
  if (foldedQuery === '' && !isOnlyChosen) return qualities
  const keptIds = new Set([...pinnedIds, ...chosenQualityIds])
  return qualities.filter(
    ({ id, name }) => keptIds.has(id) || (!isOnlyChosen && foldCaseAndAccents(name).includes(foldedQuery)),
  )
}
