import type { Id, Quality } from '../org/model/schema'
import { foldCaseAndAccents } from '../org/text/foldCaseAndAccents'

/** Which qualities of a long list a person wants to see. */
export interface QualitySearch {
  /** A part of their name. */
  sought: string
  /** Whether only the chosen ones. */
  isOnlyChosen: boolean
  /** Those chosen when the search began: they stay, so that none goes away under the pointer that unticks it. */
  kept: readonly Id[]
}

/** The qualities that a search finds, and the chosen ones whatever it seeks. */
export function findQualities(
  qualities: readonly Quality[],
  { sought, isOnlyChosen, kept }: QualitySearch,
  chosen: ReadonlySet<Id>,
): readonly Quality[] {
  const text = foldCaseAndAccents(sought)
  if (text === '' && !isOnlyChosen) return qualities
  const stay = new Set([...kept, ...chosen])
  return qualities.filter(
    ({ id, name }) => stay.has(id) || (!isOnlyChosen && foldCaseAndAccents(name).includes(text)),
  )
}
