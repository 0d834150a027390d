import { findCloseMatches } from './findCloseMatches'

/** The end of a message about an unknown name or id: `; did you mean "containers"?` or ''. */
export type DidYouMean = (unknown: string, known: ReadonlySet<string>) => string

// A search takes time in proportion to the known names; a file with more faults than this has one cause.
const MAX_SUGGESTION_SEARCHES = 100

/**
 * Creates the suggestions for one file: the known name with the closest spelling, or else what `findOther` returns.
 * After a hundred searches there are no more suggestions.
 */
export function createDidYouMean(
  findOther: (unknown: string) => string | undefined = () => undefined,
): DidYouMean {
  let remaining = MAX_SUGGESTION_SEARCHES
  return (unknown, known) => {
    if (remaining === 0) return ''
    remaining -= 1
    const closest = findCloseMatches(unknown, known)[0] ?? findOther(unknown)
    return closest === undefined ? '' : `; did you mean "${closest}"?`
  }
}
