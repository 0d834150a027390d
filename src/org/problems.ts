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
export interface Fault {
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

/** The way to a value in the file: keys and indices. */
export type Path = readonly PropertyKey[]

/** Notes a problem of the value at a path, as it is after what was left out before. */
export type Report = (path: Path, code: ProblemCode, what: string) => void

/** What is known about a file's faults while it is read. */
export interface ProblemLog {
  problems: Problem[]
  report: Report
  /** Notes that of the list at a path only the items at these indices are left, so that later reports name the file's. */
  keepOnly(path: Path, indices: readonly number[]): void
}

const warnings: ReadonlySet<ProblemCode> = new Set(['unknown-key', 'alias-twice', 'look-alike'])

/** An empty log of the problems in a file. */
export function problemLog(file: Readonly<Record<string, unknown>>): ProblemLog {
  const problems: Problem[] = []
  const left = new Map<string, readonly number[]>()
  const inFile = (path: Path): Path => {
    if (left.size === 0) return path
    let holder = ''
    return path.map((step) => {
      const was = typeof step === 'number' ? (left.get(holder)?.[step] ?? step) : step
      holder += pointerTo([was])
      return was
    })
  }
  return {
    problems,
    report: (path, code, what) => {
      const place = inFile(path)
      const ids = idsAt(file, place)
      problems.push({
        severity: warnings.has(code) ? 'warning' : 'error',
        code,
        pointer: pointerTo(place),
        message: `${placeOf(place)}: ${what}`,
        ...(ids.length > 0 && { ids }),
      })
    },
    keepOnly: (path, indices) => {
      const place = inFile(path)
      left.set(
        pointerTo(place),
        indices.map((i) => Number(inFile([...path, i]).at(-1))),
      )
    },
  }
}

function idsAt(file: Readonly<Record<string, unknown>>, [list, place]: Path): string[] {
  const entries = typeof list === 'string' && Object.hasOwn(file, list) ? file[list] : undefined
  const entry: unknown = Array.isArray(entries) && typeof place === 'number' ? entries[place] : undefined
  if (typeof entry !== 'object' || entry === null) return []
  const ids = [
    list !== 'relations' && 'id' in entry && entry.id,
    list === 'relations' && 'from' in entry && entry.from,
    list === 'relations' && 'to' in entry && entry.to,
  ]
  return ids.filter((id) => typeof id === 'string')
}

/** JSON pointer (RFC 6901) to a path. */
export function pointerTo(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** A path as people write it: "roles[3].teams[0]", with keys that are no names in quotes. */
function placeOf(path: Path): string {
  if (path.length === 0) return 'the file'
  return path.reduce<string>((place, step) => {
    if (typeof step === 'number') return `${place}[${step}]`
    const key = String(step)
    if (!/^[$\w-]{1,80}$/.test(key)) return `${place}[${JSON.stringify(key.slice(0, 80))}]`
    return place === '' ? key : `${place}.${key}`
  }, '')
}
