import { type ParsedOrg, parseOrg } from '../../src/org/parseOrg'
import type { Problem } from '../../src/org/problems'
import type { Org } from '../../src/org/schema'
import { anOrg, aRole } from '../builders'

/** Parses what should be shown, whatever is wrong with it. */
export function shown(file: unknown): { org: Org; problems: Problem[] } {
  const parsed: ParsedOrg = parseOrg(file)
  if (!parsed.ok) throw new Error(`not shown: ${parsed.fault.message}`)
  return parsed
}

/** What is reported of a file, as `code pointer`. */
export function reported(file: unknown): string[] {
  return shown(file).problems.map(({ code, pointer }) => `${code} ${pointer}`)
}

/** What is said of a file's problems. */
export function messages(file: unknown): string[] {
  return shown(file).problems.map(({ message }) => message)
}

/** A file with one team and one role, which says this in whatever shape. */
export function withRole(said: object): object {
  return { ...anOrg(), roles: [{ ...aRole(), ...said }] }
}

/** Whether a JSON pointer leads to a value in a file. */
export function isThere(file: unknown, pointer: string): boolean {
  let at = file
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return false
    at = Object.getOwnPropertyDescriptor(at, key)?.value
  }
  return true
}

/** A value whose lists of ids name each once: to say one twice is no fault, and it is shown once. */
export function withoutRepeats(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const isOfIds = ['teams', 'reportsTo', 'necessary', 'useful', 'unstated'].includes(key)
    const items = value.map((item) => withoutRepeats(item))
    return isOfIds && items.every((item) => typeof item === 'string') ? [...new Set(items)] : items
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withoutRepeats(each, name)]))
}
