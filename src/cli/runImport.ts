import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { listHandbookDrift } from '../handbook/drift/listHandbookDrift'
import {
  compareDiagnostics,
  formatDiagnostic,
  replaceControlCharacters,
} from '../handbook/markdown/diagnostics'
import { importPages } from '../handbook/output/importPages'
import { parseOrgText } from '../org/parse/parseOrg'
import { pluralize } from '../org/text/pluralize'
import { getErrorCode } from './listPages'
import { type ImportArguments, parseImportArguments, USAGE } from './parseImportArguments'
import { readHandbook } from './readHandbook'
import { writeFileAtomically } from './writeFileAtomically'

/** The output of the import command on stdout and stderr, and its exit code: 2 if it failed. */
export interface ImportResult {
  out: string[]
  err: string[]
  exitCode: 0 | 1 | 2
}

/** Imports a handbook, or compares it with a data file, as the arguments of the command say. Never throws. */
export async function runImport(args: readonly string[]): Promise<ImportResult> {
  const options = parseImportArguments(args)
  if (options === 'help') return { out: [USAGE], err: [], exitCode: 0 }
  if ('fault' in options)
    return {
      out: [],
      err: [replaceControlCharacters(options.fault), ...USAGE.split('\n', 1), 'See --help.'],
      exitCode: 2,
    }
  try {
    return options.compare === undefined
      ? await writeImport(options)
      : await compareWithFile(options, options.compare)
  } catch (error) {
    return {
      out: [],
      err: [replaceControlCharacters(error instanceof Error ? error.message : String(error))],
      exitCode: 2,
    }
  }
}

async function importFolder({ folder, name, baseUrl }: ImportArguments) {
  const handbook = await readHandbook(folder).catch((error: unknown) => {
    throw new Error(`${folder}: could not be read: ${getErrorCode(error)}`)
  })
  if (handbook.pages.length === 0) throw new Error(`${folder}: contains no readable Markdown page`)
  const { org, diagnostics } = importPages(handbook.pages, {
    folderName: basename(resolve(folder)),
    ...(name !== undefined && { name }),
    ...(baseUrl !== undefined && { baseUrl }),
  })
  return { org, diagnostics: [...handbook.diagnostics, ...diagnostics].sort(compareDiagnostics) }
}

async function writeImport(options: ImportArguments): Promise<ImportResult> {
  const { out, strict } = options
  const { org, diagnostics } = await importFolder(options)
  try {
    writeFileAtomically(out, `${JSON.stringify({ $schema: './org.schema.json', ...org }, null, 2)}\n`)
  } catch (error) {
    throw new Error(`${out}: could not be written: ${getErrorCode(error)}`)
  }
  const entryCounts = [
    pluralize(org.teams.length, 'team'),
    pluralize(org.roles.length, 'role'),
    pluralize(org.qualities.length, 'quality', 'qualities'),
  ].join(', ')
  return {
    out: [
      ...diagnostics.map(formatDiagnostic),
      `${replaceControlCharacters(out)}: ${entryCounts}; ${pluralize(diagnostics.length, 'diagnostic')}`,
    ],
    err: [],
    exitCode: strict && diagnostics.length > 0 ? 1 : 0,
  }
}

async function compareWithFile(options: ImportArguments, file: string): Promise<ImportResult> {
  const parsedFile = await parseOrgText(readText(file))
  if (!parsedFile.ok) {
    const { message, expected, line = 1, column = 1 } = parsedFile.fault
    throw new Error(`${file}:${line}:${column}: ${message}; expected ${expected}`)
  }
  // Without --name, the file's name is used, so that the folder's name is no difference.
  const { org, diagnostics } = await importFolder({ ...options, name: options.name ?? parsedFile.org.name })
  const differences = listHandbookDrift(org, parsedFile.org).map(replaceControlCharacters)
  const diagnosticLines = options.strict ? diagnostics.map(formatDiagnostic) : []
  const summary = differences.length === 0 ? 'no differences' : pluralize(differences.length, 'difference')
  return {
    out: [
      ...diagnosticLines,
      ...differences,
      replaceControlCharacters(`${file}: ${summary} from ${options.folder}`),
    ],
    err: [],
    exitCode: differences.length + diagnosticLines.length > 0 ? 1 : 0,
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new Error(`${file}: could not be read: ${getErrorCode(error)}`)
  }
}
