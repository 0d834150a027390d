import * as z from 'zod/mini'
import { keepSound } from './parseShape'
import { type Fault, type Problem, problemList, type Report } from './problems'
import { type Located, soundReferences } from './references'
import { type Org, orgSchema, qualitySchema, relationSchema, roleSchema, teamSchema } from './schema'

/** An organisation and what was wrong in its file, or why there is none. */
export type ParsedOrg = { ok: true; org: Org; problems: Problem[] } | { ok: false; fault: Fault }

/**
 * Reads an organisation from the value of a JSON file. Keeps what is sound and reports the rest, as DATA.md's table
 * says; afterwards ids are unique, every reference leads somewhere, every role has a home, and nothing goes in
 * circles. Never throws, and does not change the value.
 */
export function parseOrg(value: unknown): ParsedOrg {
  const fault = faultOf(value)
  if (fault || !isRecord(value)) return { ok: false, fault: fault ?? noOrganisation('an object in braces') }
  const { problems, report } = problemList()
  const { teams, roles, qualities, relations, ...rest } = value
  const head = keepSound(
    headSchema,
    isName(rest.name) ? rest : { ...rest, name: unnamed(report) },
    [],
    report,
  )
  const org = soundReferences(
    {
      teams: keepList(teamSchema, teams, 'teams', report),
      roles: keepList(roleSchema, roles, 'roles', report),
      qualities: keepList(qualitySchema, qualities, 'qualities', report),
      relations: relations === undefined ? [] : keepList(relationSchema, relations, 'relations', report),
    },
    report,
  )
  return { ok: true, org: { ...(head ?? { version: 1, name: NO_NAME }), ...org }, problems }
}

/** The same from the file's text. */
export async function parseOrgText(text: string): Promise<ParsedOrg> {
  const json = text.replace(/^\uFEFF/, '')
  try {
    return parseOrg(JSON.parse(json))
  } catch {
    if (/^\s*</.test(json)) return { ok: false, fault: html }
    // Only a faulty file needs to know where, so only it loads what finds out.
    const { syntaxFault } = await import('./syntaxFault')
    return { ok: false, fault: syntaxFault(json) }
  }
}

const NO_NAME = 'Unnamed organisation'

const headSchema = z.omit(orgSchema, { teams: true, roles: true, qualities: true, relations: true })

const html: Fault = {
  code: 'html',
  message: 'The file is a web page, which is what many servers send for a wrong path',
  expected: 'a JSON file: check that it lies beside the page under this name',
}

function faultOf(value: unknown): Fault | undefined {
  if (!isRecord(value)) return noOrganisation('an object in braces at the top of the file')
  if (value.version !== 1) {
    const said = JSON.stringify(value.version)?.slice(0, 40) ?? 'missing'
    return {
      code: 'version',
      message: `The file's "version" is ${said}, which this explorer does not read`,
      expected: '"version": 1',
    }
  }
  for (const list of ['teams', 'roles'])
    if (!Array.isArray(value[list])) return noOrganisation(`a list of "${list}" in square brackets`)
  return undefined
}

function noOrganisation(expected: string): Fault {
  return { code: 'not-an-organisation', message: 'The file is JSON, but not an organisation', expected }
}

function unnamed(report: Report): string {
  report(['name'], 'invalid', `should be the organisation's name in quotes; "${NO_NAME}" stands in for it`)
  return NO_NAME
}

function keepList<T>(schema: z.ZodMiniType<T>, list: unknown, key: string, report: Report): Located<T>[] {
  if (!Array.isArray(list)) {
    report([], 'invalid', `"${key}" should be a list in square brackets; it is taken for empty`)
    return []
  }
  return list.flatMap((item: unknown, i) => {
    const entry = keepSound(schema, item, [key, i], report)
    return entry === undefined ? [] : [{ entry, at: [key, i] }]
  })
}

function isName(name: unknown): boolean {
  return typeof name === 'string' && /\S/.test(name)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
