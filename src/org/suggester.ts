import { nearest } from './nearest'

/** The end of a message about an id that is not there: `; did you mean "containers"?` or nothing. */
export type Suggest = (id: string, known: ReadonlySet<string>) => string

// Looking for near ids takes time in proportion to the file; a file with more faults than this has one cause.
const MOST = 100

/** Suggestions for a file, as many as help. */
export function suggester(): Suggest {
  let left = MOST
  return (id, known) => {
    if (left === 0) return ''
    left -= 1
    const [near] = nearest(id, known)
    return near === undefined ? '' : `; did you mean "${near}"?`
  }
}
