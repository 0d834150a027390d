import * as z from 'zod/mini'
import type { Path, ProblemLog, Report } from './problems'

/**
 * What is sound of a value, by a schema of `schema.ts`: a faulty part is left out where it is optional or one of a
 * list, else all that needs it goes too. Undefined where nothing can stay. Each fault is reported once, at its place
 * below `path`. The value is not changed.
 */
export function keepSound<T>(
  schema: z.ZodMiniType<T>,
  value: unknown,
  path: Path,
  log: ProblemLog,
): T | undefined {
  let kept = value
  for (;;) {
    const parsed = schema.safeParse(kept)
    if (parsed.success) return parsed.data
    const faults = parsed.error.issues.map((issue) => ({ issue, cuts: cutsOf(schema, issue) }))
    const fatal = faults.find(({ cuts }) => cuts.some((cut) => cut.length === 0))
    for (const { issue, cuts } of fatal ? [fatal] : faults) explain(issue, cuts, kept, path, log.report)
    if (fatal) return undefined
    kept = without(
      kept,
      faults.flatMap(({ cuts }) => cuts),
      path,
      log,
    )
  }
}

/** What a fault costs: unknown keys, or the innermost part that is optional or an item of a list, else the whole. */
function cutsOf(schema: z.core.$ZodType, issue: z.core.$ZodIssue): Path[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...issue.path, key])
  let cut: Path = []
  let at: z.core.$ZodType | undefined = schema
  for (const [i, step] of issue.path.entries()) {
    at = inner(at)
    if (at instanceof z.ZodMiniArray) {
      cut = issue.path.slice(0, i + 1)
      at = at._zod.def.element
    } else if (at instanceof z.ZodMiniObject) {
      const field: z.core.$ZodType | undefined = at._zod.def.shape[String(step)]
      if (field instanceof z.ZodMiniExactOptional) cut = issue.path.slice(0, i + 1)
      at = field
    }
  }
  return [cut]
}

function inner(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  return schema instanceof z.ZodMiniExactOptional ? schema._zod.def.innerType : schema
}

function explain(
  issue: z.core.$ZodIssue,
  cuts: readonly Path[],
  value: unknown,
  path: Path,
  report: Report,
): void {
  if (issue.code === 'unrecognized_keys') {
    for (const cut of cuts)
      report([...path, ...cut], 'unknown-key', 'is not a key of this format; it is ignored')
    return
  }
  const place = [...path, ...issue.path]
  const [cut = []] = cuts
  const loss =
    cut.length < issue.path.length ? `all of ${nameOf([...path, ...cut])} is left out` : 'it is left out'
  if (lookUp(value, issue.path) === undefined)
    report(place.slice(0, -1), 'invalid', `"${String(place.at(-1))}" is missing; ${loss}`)
  else report(place, 'invalid', `${issue.message}; ${loss}`)
}

function nameOf(path: Path): string {
  const last = path.at(-1)
  return typeof last === 'number' ? `${String(path.at(-2))}[${last}]` : `"${String(last)}"`
}

function lookUp(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, step) => {
    if (typeof at !== 'object' || at === null) return undefined
    return Object.getOwnPropertyDescriptor(at, step)?.value
  }, value)
}

/** A copy of a value at `path`, less the parts at some paths below it. */
function without(value: unknown, cuts: readonly Path[], path: Path, log: ProblemLog): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  const below = new Map<string, Path[]>()
  for (const [first, ...rest] of cuts) {
    const key = String(first)
    const others = below.get(key)
    if (others) others.push(rest)
    else below.set(key, [rest])
  }
  const kept = Object.entries(value).flatMap(([key, each]): [string, unknown][] => {
    const inside = below.get(key)
    if (!inside) return [[key, each]]
    if (inside.some((cut) => cut.length === 0)) return []
    return [[key, without(each, inside, [...path, Array.isArray(value) ? Number(key) : key], log)]]
  })
  if (!Array.isArray(value)) return Object.fromEntries(kept)
  if (kept.length < value.length)
    log.keepOnly(
      path,
      kept.map(([key]) => Number(key)),
    )
  return kept.map(([, each]) => each)
}
