import type { Problem } from '../../src/org/model/problem'
import type { Org } from '../../src/org/model/schema'
import { type ParsedOrg, parseOrg } from '../../src/org/parse/parseOrg'
import { anOrg, aRole } from '../builders'

/** Parses what should be shown, whatever is wrong with it. */
export function parseOrThrow(file: unknown): { org: Org; problems: Problem[] } {
  const parsed: ParsedOrg = parseOrg(file)
  if (!parsed.ok) throw new Error(`not shown: ${parsed.fault.message}`)
  return parsed
}

/** What is reported of a file, as `code pointer`. */
export function listProblems(file: unknown): string[] {
  return parseOrThrow(file).problems.map(({ code, pointer }) => `${code} ${pointer}`)
}

/** What is said of a file's problems. */
export function listMessages(file: unknown): string[] {
  return parseOrThrow(file).problems.map(({ message }) => message)
}

/** A file with one team and one role, which says this in whatever shape. */
export function createFileWithRole(overrides: object): object {
  return { ...anOrg(), roles: [{ ...aRole(), ...overrides }] }
}

/** Whether a JSON pointer leads to a value in a file. */
export function hasPointer(file: unknown, pointer: string): boolean {
  let value = file
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false
    value = Object.getOwnPropertyDescriptor(value, key)?.value
  }
  return true
}

/** A value whose lists of ids name each once: to say one twice is no fault, and it is shown once. */
export function removeRepeatedIds(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const isOfIds = ['teams', 'reportsTo', 'necessary', 'useful', 'unstated'].includes(key)
    const items = value.map((item) => removeRepeatedIds(item))
    return isOfIds && items.every((item) => typeof item === 'string') ? [...new Set(items)] : items
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, removeRepeatedIds(each, name)]),
  )
}
