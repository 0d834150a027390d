/** Something wrong in a data file that costs no more than the part it is in. */
export interface Problem {
  /** A warning changes nothing of what is shown. */
  severity: 'error' | 'warning'
  code: ProblemCode
  /** JSON pointer to the faulty value, or where a field is missing to what misses it: "/roles/3/qualities/necessary/0". */
  pointer: string
  /** Begins with the place as a person reads it: "roles[3].qualities.necessary[0]: no quality …". */
  message: string
}

export type ProblemCode =
  | 'invalid'
  | 'duplicate-id'
  | 'missing-reference'
  | 'circle'
  | 'self-relation'
  | 'vacant-with-holders'
  | 'quality-twice'
  | 'unknown-key'
  | 'alias-twice'

/** Why a file can't be shown at all. */
export interface Fault {
  code:
    | 'not-found'
    | 'refused'
    | 'unreachable'
    | 'too-slow'
    | 'html'
    | 'syntax'
    | 'not-an-organisation'
    | 'version'
  /** A sentence less its full stop. */
  message: string
  /** What would have been right, as the end of a sentence that begins "Expected". */
  expected: string
  /** Counted from 1, in a text that is not JSON. */
  line?: number
  column?: number
}

/** The way to a value in the file: keys and indices. */
export type Path = readonly PropertyKey[]

/** Notes a problem of the value at a path. */
export type Report = (path: Path, code: ProblemCode, what: string) => void

const warnings: ReadonlySet<ProblemCode> = new Set(['unknown-key', 'alias-twice'])

/** A list of problems and the function that adds to it. */
export function problemList(): { problems: Problem[]; report: Report } {
  const problems: Problem[] = []
  const report: Report = (path, code, what) =>
    problems.push({
      severity: warnings.has(code) ? 'warning' : 'error',
      code,
      pointer: pointerTo(path),
      message: `${placeOf(path)}: ${what}`,
    })
  return { problems, report }
}

/** JSON pointer (RFC 6901) to a path. */
function pointerTo(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** A path as people write it: "roles[3].teams[0]". */
function placeOf(path: Path): string {
  return path.reduce<string>((place, step) => {
    if (typeof step === 'number') return `${place}[${step}]`
    return place === '' ? String(step) : `${place}.${String(step)}`
  }, '')
}
