import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { compareOrgs } from '../handbook/compareOrgs'
import { byPlace, findingLine, inOneLine } from '../handbook/findings'
import { importPages } from '../handbook/importPages'
import { counted } from '../org/counted'
import { parseOrgText } from '../org/parseOrg'
import { type ImportArguments, importArguments, USAGE } from './importArguments'
import { codeOf } from './listPages'
import { readFolder } from './readFolder'
import { writeWhole } from './writeWhole'

/** What the import command prints on stdout and stderr, and the code that it ends with: 2 where it could not be done. */
export interface ImportResult {
  out: string[]
  err: string[]
  exitCode: 0 | 1 | 2
}

/** Imports a handbook, or compares it with a data file, as the words of the command say. Never throws. */
export async function runImport(words: readonly string[]): Promise<ImportResult> {
  const asked = importArguments(words)
  if (asked === 'help') return { out: [USAGE], err: [], exitCode: 0 }
  if ('fault' in asked)
    return { out: [], err: [inOneLine(asked.fault), ...USAGE.split('\n', 1), 'See --help.'], exitCode: 2 }
  try {
    return asked.compare === undefined ? await written(asked) : await compared(asked, asked.compare)
  } catch (error) {
    return { out: [], err: [inOneLine(error instanceof Error ? error.message : String(error))], exitCode: 2 }
  }
}

async function imported({ folder, name, baseUrl }: ImportArguments) {
  const read = await readFolder(folder).catch((error: unknown) => {
    throw new Error(`${folder}: could not be read: ${codeOf(error)}`)
  })
  if (read.pages.length === 0) throw new Error(`${folder}: no Markdown page could be read below this folder`)
  const { org, findings } = importPages(read.pages, {
    folder: basename(resolve(folder)),
    ...(name !== undefined && { name }),
    ...(baseUrl !== undefined && { baseUrl }),
  })
  return { org, findings: [...read.findings, ...findings].sort(byPlace) }
}

async function written(asked: ImportArguments): Promise<ImportResult> {
  const { out, strict } = asked
  const { org, findings } = await imported(asked)
  try {
    writeWhole(out, `${JSON.stringify({ $schema: './org.schema.json', ...org }, null, 2)}\n`)
  } catch (error) {
    throw new Error(`${out}: could not be written: ${codeOf(error)}`)
  }
  const holds = [
    counted(org.teams.length, 'team'),
    counted(org.roles.length, 'role'),
    counted(org.qualities.length, 'quality', 'qualities'),
  ].join(', ')
  return {
    out: [
      ...findings.map(findingLine),
      `${inOneLine(out)}: ${holds}; ${counted(findings.length, 'finding')}`,
    ],
    err: [],
    exitCode: strict && findings.length > 0 ? 1 : 0,
  }
}

async function compared(asked: ImportArguments, file: string): Promise<ImportResult> {
  const parsed = await parseOrgText(textOf(file))
  if (!parsed.ok) {
    const { message, expected, line = 1, column = 1 } = parsed.fault
    throw new Error(`${file}:${line}:${column}: ${message}; expected ${expected}`)
  }
  // What the folder is called says nothing against the name that the file gives.
  const { org, findings } = await imported({ ...asked, name: asked.name ?? parsed.org.name })
  const differences = compareOrgs(org, parsed.org).map(inOneLine)
  const said = asked.strict ? findings.map(findingLine) : []
  const sum = differences.length === 0 ? 'no differences' : counted(differences.length, 'difference')
  return {
    out: [...said, ...differences, inOneLine(`${file}: ${sum} from ${asked.folder}`)],
    err: [],
    exitCode: differences.length + said.length > 0 ? 1 : 0,
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new Error(`${file}: could not be read: ${codeOf(error)}`)
  }
}
