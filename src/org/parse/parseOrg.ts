import * as z from 'zod/mini'
import { isRecord } from '../model/isRecord'
import type { LoadFault, Problem } from '../model/problem'
import { type Org, orgSchema, qualitySchema, relationSchema, roleSchema, teamSchema } from '../model/schema'
import { createProblemLog, type JsonPath, type ProblemLog, toJsonPointer } from './problemLog'
import { repairReferences } from './repairReferences'
import { salvage } from './salvage'
import type { LocatedEntry } from './validationContext'

/** An organisation and what was wrong in its file, or why there is none. */
export type ParsedOrg = { ok: true; org: Org; problems: Problem[] } | { ok: false; fault: LoadFault }

/**
 * Reads an organisation from the value of a JSON file. Keeps what is sound and reports the rest, as DATA.md's table
 * says; afterwards ids are unique, every reference leads somewhere, every role has a home, and nothing goes in
 * circles. Never throws, and does not change the value.
 */
export function parseOrg(value: unknown): ParsedOrg {
  if (!isRecord(value)) return rejectNonOrganisation('an object in braces at the top of the file', [])
  const { version, teams, roles, qualities, relations, ...rest } = value
  if (version !== 1) return rejectVersion(version)
  if (!Array.isArray(teams)) return rejectNonOrganisation('a list of "teams" in square brackets', ['teams'])
  if (!Array.isArray(roles)) return rejectNonOrganisation('a list of "roles" in square brackets', ['roles'])
  const log = createProblemLog(value)
  const metadata =
    salvage(metadataSchema, { version, ...rest, name: readName(rest, log) }, [], log) ?? fallbackMetadata
  const repairedLists = repairReferences(
    {
      teams: salvageList(teamSchema, teams, 'teams', log),
      roles: salvageList(roleSchema, roles, 'roles', log),
      qualities: salvageList(qualitySchema, readList(value, 'qualities', log), 'qualities', log),
      ...(relations !== undefined && {
        relations: salvageList(relationSchema, readList(value, 'relations', log), 'relations', log),
      }),
    },
    metadata,
    log.report,
  )
  return { ok: true, org: { ...metadata, ...repairedLists }, problems: log.problems }
}

/** The same from the file's text, with the place of what makes it unreadable. Never rejects. */
export async function parseOrgText(text: string): Promise<ParsedOrg> {
  const json = text.replace(/^\uFEFF/, '')
  const parsed = parseJson(json)
  if (parsed?.ok) {
    // Rare enough to be loaded only then; escaped, such characters look like this too.
    if (/[\u202a-\u202e\u2066-\u2069]|\\u20[26]/i.test(json))
      (await import('./balanceBidi')).balanceBidi(parsed.org)
    return parsed
  }
  if (!parsed && /^\s*</.test(json)) return { ok: false, fault: htmlFault }
  // Only a faulty file needs to know where, so only it loads what finds out.
  try {
    const { addPosition, findJsonSyntaxError } = await import('./findJsonSyntaxError')
    return { ok: false, fault: parsed ? addPosition(parsed.fault, json) : findJsonSyntaxError(json) }
  } catch {
    // On a bad network that may fail, too.
    return parsed ?? { ok: false, fault: notJsonFault }
  }
}

function parseJson(json: string): ParsedOrg | undefined {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return undefined
  }
  return parseOrg(value)
}

const fallbackMetadata = { version: 1 as const, name: 'Unnamed organisation' }

const metadataSchema = z.omit(orgSchema, { teams: true, roles: true, qualities: true, relations: true })

const htmlFault: LoadFault = {
  code: 'html',
  message: 'The file is a web page, which is what many servers send for a wrong path',
  expected: 'a JSON file: check that it lies beside the page under this name',
  line: 1,
  column: 1,
}

const notJsonFault: LoadFault = {
  code: 'syntax',
  message: 'The file is not JSON',
  expected: 'JSON, as an editor checks it',
}

function rejectNonOrganisation(expected: string, path: JsonPath): ParsedOrg {
  const message = 'The file is JSON, but not an organisation'
  return {
    ok: false,
    fault: { code: 'not-an-organisation', message, expected, pointer: toJsonPointer(path) },
  }
}

function rejectVersion(version: unknown): ParsedOrg {
  const message =
    version === undefined
      ? 'The file does not say the "version" of its format'
      : `The file's "version" is ${describeVersion(version)}, which this explorer does not read`
  return { ok: false, fault: { code: 'version', message, expected: '"version": 1', pointer: '/version' } }
}

function describeVersion(version: unknown): string {
  if (typeof version === 'string') return JSON.stringify(version.slice(0, 40))
  return typeof version === 'number' ? String(version) : 'not a number'
}

/** The organisation's name, or what stands in for it: nothing else that is wrong with it can blank the page. */
function readName({ name }: Record<string, unknown>, { report }: ProblemLog): string {
  if (typeof name === 'string' && /\S/.test(name)) return name
  const fallbackNotice = `"${fallbackMetadata.name}" stands in for it`
  if (name === undefined) report([], 'invalid', `"name" is missing; ${fallbackNotice}`)
  else report(['name'], 'invalid', `should be the organisation's name in quotes; ${fallbackNotice}`)
  return fallbackMetadata.name
}

function readList(file: Record<string, unknown>, key: string, { report }: ProblemLog): unknown[] {
  const list = file[key]
  if (Array.isArray(list)) return list
  if (list === undefined) report([], 'invalid', `"${key}" is missing; it is taken for empty`)
  else report([key], 'invalid', 'should be a list in square brackets; it is taken for empty')
  return []
}

function salvageList<T>(
  schema: z.ZodMiniType<T>,
  list: readonly unknown[],
  key: string,
  log: ProblemLog,
): LocatedEntry<T>[] {
  return list.flatMap((item, i) => {
    const entry = salvage(schema, item, [key, i], log)
    return entry === undefined ? [] : [{ entry, path: [key, i] }]
  })
}
