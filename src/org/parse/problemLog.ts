import type { Problem, ProblemCode } from '../model/problem'

/** The way to a value in the file: keys and indices. */
export type JsonPath = readonly PropertyKey[]

/** Notes a problem of the value at a path, as it is after what was left out before. */
export type ReportProblem = (path: JsonPath, code: ProblemCode, detail: string) => void

/** What is known about a file's faults while it is read. */
export interface ProblemLog {
  problems: Problem[]
  report: ReportProblem
  /** Notes that of the list at a path only the items at these indices are left, so that later reports name the file's. */
  recordKeptIndices(path: JsonPath, indices: readonly number[]): void
}

const warningCodes: ReadonlySet<ProblemCode> = new Set(['unknown-key', 'alias-twice', 'look-alike'])

/** An empty log of the problems in a file. */
export function createProblemLog(file: Readonly<Record<string, unknown>>): ProblemLog {
  const problems: Problem[] = []
  const keptIndicesByPointer = new Map<string, readonly number[]>()
  const toFilePath = (path: JsonPath): JsonPath => {
    if (keptIndicesByPointer.size === 0) return path
    let listPointer = ''
    return path.map((step) => {
      const originalStep =
        typeof step === 'number' ? (keptIndicesByPointer.get(listPointer)?.[step] ?? step) : step
      listPointer += toJsonPointer([originalStep])
      return originalStep
    })
  }
  return {
    problems,
    report: (path, code, detail) => {
      const filePath = toFilePath(path)
      const entryIds = findEntryIds(file, filePath)
      problems.push({
        severity: warningCodes.has(code) ? 'warning' : 'error',
        code,
        pointer: toJsonPointer(filePath),
        message: `${formatJsonPath(filePath)}: ${detail}`,
        ...(entryIds.length > 0 && { ids: entryIds }),
      })
    },
    recordKeptIndices: (path, indices) => {
      const filePath = toFilePath(path)
      keptIndicesByPointer.set(
        toJsonPointer(filePath),
        indices.map((i) => Number(toFilePath([...path, i]).at(-1))),
      )
    },
  }
}

function findEntryIds(file: Readonly<Record<string, unknown>>, [listKey, index]: JsonPath): string[] {
  const list = typeof listKey === 'string' && Object.hasOwn(file, listKey) ? file[listKey] : undefined
  const entry: unknown = Array.isArray(list) && typeof index === 'number' ? list[index] : undefined
  if (typeof entry !== 'object' || entry === null) return []
  const ids = [
    listKey !== 'relations' && 'id' in entry && entry.id,
    listKey === 'relations' && 'from' in entry && entry.from,
    listKey === 'relations' && 'to' in entry && entry.to,
  ]
  return ids.filter((id) => typeof id === 'string')
}

/** JSON pointer (RFC 6901) to a path. */
export function toJsonPointer(path: JsonPath): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** A path as people write it: "roles[3].teams[0]", with keys that are no names in quotes. */
function formatJsonPath(path: JsonPath): string {
  if (path.length === 0) return 'the file'
  return path.reduce<string>((formatted, step) => {
    if (typeof step === 'number') return `${formatted}[${step}]`
    const key = String(step)
    if (!/^[$\w-]{1,80}$/.test(key)) return `${formatted}[${JSON.stringify(key.slice(0, 80))}]`
    return formatted === '' ? key : `${formatted}.${key}`
  }, '')
}
