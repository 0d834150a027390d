import { findCloseMatches } from './findCloseMatches'

/** The end of a message about an unknown name or id: `; did you mean "containers"?` or ''. */
export type DidYouMean = (unknown: string, known: ReadonlySet<string>) => string

// Looking for near ids takes time in proportion to the file; a file with more faults than this has one cause.
const MAX_SUGGESTIONS = 100

/**
 * Creates the suggestions for a file. What no known name is close to is looked up with `findOther`, which may know
 * another likeness.
 */
export function createDidYouMean(
  findOther: (unknown: string) => string | undefined = () => undefined,
): DidYouMean {
  let remaining = MAX_SUGGESTIONS
  return (unknown, known) => {
    if (remaining === 0) return ''
    remaining -= 1
    const closest = findCloseMatches(unknown, known)[0] ?? findOther(unknown)
    return closest === undefined ? '' : `; did you mean "${closest}"?`
  }
}
