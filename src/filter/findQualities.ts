import type { Id, Quality } from '../org/model/schema'
import { foldCaseAndAccents } from '../org/text/foldCaseAndAccents'

/** How a long list of qualities is narrowed. */
export interface QualitySearch {
  /** Part of a name. */
  query: string
  /** Whether only chosen qualities are listed. */
  isOnlyChosen: boolean
  /** The qualities chosen when the search began. They stay listed, so that unchecked ones do not vanish. */
  pinnedIds: readonly Id[]
}

/** The qualities that match a search, and all chosen ones. */
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
