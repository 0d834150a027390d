import { findCloseMatches } from './findCloseMatches'

/** The end of a message about an id that is not there: `; did you mean "containers"?` or nothing. */
export type DidYouMean = (id: string, knownIds: ReadonlySet<string>) => string

// Looking for near ids takes time in proportion to the file; a file with more faults than this has one cause.
const MAX_SUGGESTIONS = 100

/** Suggestions for a file, as many as help. */
export function createDidYouMean(): DidYouMean {
  let remaining = MAX_SUGGESTIONS
  return (id, knownIds) => {
    if (remaining === 0) return ''
    remaining -= 1
    const [closest] = findCloseMatches(id, knownIds)
    return closest === undefined ? '' : `; did you mean "${closest}"?`
  }
}
