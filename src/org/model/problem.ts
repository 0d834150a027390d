/** Something wrong in a data file that costs no more than the part it is in. */
export interface Problem {
  /** A warning changes nothing of what is shown. */
  severity: 'error' | 'warning'
  code: ProblemCode
  /** JSON pointer to the faulty value, or where a field is missing to what misses it: "/roles/3/qualities/necessary/0". */
  pointer: string
  /** Begins with the place as a person reads it: "roles[3].qualities.necessary[0]: no quality …". */
  message: string
  /** The ids that the faulty entry says of itself: its own, or of a relation those at its ends. They may lead nowhere. */
  ids?: readonly string[]
}

export type ProblemCode =
  | 'invalid'
  | 'duplicate-id'
  | 'missing-reference'
  | 'circle'
  | 'too-deep'
  | 'self-relation'
  | 'vacant-with-holders'
  | 'quality-twice'
  | 'unknown-key'
  | 'alias-twice'
  | 'look-alike'
  | 'encoding'

/** Why a file can't be shown at all. */
export interface LoadFault {
  code:
    | 'not-beside'
    | 'not-found'
    | 'refused'
    | 'unreachable'
    | 'broken-off'
    | 'encoding'
    | 'too-slow'
    | 'html'
    | 'syntax'
    | 'not-an-organisation'
    | 'version'
  /** A sentence less its full stop. */
  message: string
  /** What would have been right, as the end of a sentence that begins "Expected". */
  expected: string
  /** JSON pointer to what is wrong, in a text that is JSON. */
  pointer?: string
  /** Where that is, counted from 1. */
  line?: number
  column?: number
}
