import * as z from 'zod/mini'
import type { JsonPath, ProblemLog, ReportProblem } from './problemLog'

/**
 * What is sound of a value, by a schema of `schema.ts`: a faulty part is left out where it is optional or one of a
 * list, else all that needs it goes too. Undefined where nothing can stay. Each fault is reported once, at its place
 * below `path`. The value is not changed.
 */
export function salvage<T>(
  schema: z.ZodMiniType<T>,
  value: unknown,
  path: JsonPath,
  log: ProblemLog,
): T | undefined {
  let remaining = value
  for (;;) {
    const parsed = schema.safeParse(remaining)
    if (parsed.success) return parsed.data
    const failures = parsed.error.issues.map((issue) => ({ issue, removals: findRemovals(schema, issue) }))
    const fatal = failures.find(({ removals }) => removals.some((removal) => removal.length === 0))
    for (const { issue, removals } of fatal ? [fatal] : failures)
      reportIssue(issue, removals, remaining, path, log.report)
    if (fatal) return undefined
    remaining = omitPaths(
      remaining,
      failures.flatMap(({ removals }) => removals),
      path,
      log,
    )
  }
}

/** What a fault costs: unknown keys, or the innermost part that is optional or an item of a list, else the whole. */
function findRemovals(schema: z.core.$ZodType, issue: z.core.$ZodIssue): JsonPath[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...issue.path, key])
  let removal: JsonPath = []
  let currentSchema: z.core.$ZodType | undefined = schema
  for (const [i, step] of issue.path.entries()) {
    currentSchema = unwrapOptional(currentSchema)
    if (currentSchema instanceof z.ZodMiniArray) {
      removal = issue.path.slice(0, i + 1)
      currentSchema = currentSchema._zod.def.element
    } else if (currentSchema instanceof z.ZodMiniObject) {
      const field: z.core.$ZodType | undefined = currentSchema._zod.def.shape[String(step)]
      if (field instanceof z.ZodMiniExactOptional) removal = issue.path.slice(0, i + 1)
      currentSchema = field
    }
  }
  return [removal]
}

function unwrapOptional(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  return schema instanceof z.ZodMiniExactOptional ? schema._zod.def.innerType : schema
}

function reportIssue(
  issue: z.core.$ZodIssue,
  removals: readonly JsonPath[],
  value: unknown,
  path: JsonPath,
  report: ReportProblem,
): void {
  if (issue.code === 'unrecognized_keys') {
    for (const removal of removals)
      report([...path, ...removal], 'unknown-key', 'is not a key of this format; it is ignored')
    return
  }
  const issuePath = [...path, ...issue.path]
  const [removal = []] = removals
  const consequence =
    removal.length < issue.path.length
      ? `all of ${formatLastStep([...path, ...removal])} is left out`
      : 'it is left out'
  if (getAtPath(value, issue.path) === undefined)
    report(issuePath.slice(0, -1), 'invalid', `"${String(issuePath.at(-1))}" is missing; ${consequence}`)
  else report(issuePath, 'invalid', `${issue.message}; ${consequence}`)
}

function formatLastStep(path: JsonPath): string {
  const last = path.at(-1)
  return typeof last === 'number' ? `${String(path.at(-2))}[${last}]` : `"${String(last)}"`
}

function getAtPath(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>((parent, step) => {
    if (typeof parent !== 'object' || parent === null) return undefined
    return Object.getOwnPropertyDescriptor(parent, step)?.value
  }, value)
}

/** A copy of a value at `path`, less the parts at some paths below it. */
function omitPaths(value: unknown, removals: readonly JsonPath[], path: JsonPath, log: ProblemLog): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  const removalsByKey = new Map<string, JsonPath[]>()
  for (const [first, ...rest] of removals) {
    const key = String(first)
    const siblings = removalsByKey.get(key)
    if (siblings) siblings.push(rest)
    else removalsByKey.set(key, [rest])
  }
  const keptEntries = Object.entries(value).flatMap(([key, child]): [string, unknown][] => {
    const childRemovals = removalsByKey.get(key)
    if (!childRemovals) return [[key, child]]
    if (childRemovals.some((removal) => removal.length === 0)) return []
    return [[key, omitPaths(child, childRemovals, [...path, Array.isArray(value) ? Number(key) : key], log)]]
  })
  if (!Array.isArray(value)) return Object.fromEntries(keptEntries)
  if (keptEntries.length < value.length)
    log.recordKeptIndices(
      path,
      keptEntries.map(([key]) => Number(key)),
    )
  return keptEntries.map(([, child]) => child)
}
