import { parseArgs } from 'node:util'
import { isSafeUrl } from '../org/text/isSafeUrl'

/** The arguments of the import command. */
export interface ImportArguments {
  folder: string
  out: string
  baseUrl?: string
  name?: string
  strict: boolean
  /** The data file to compare with. Nothing is written then. */
  compare?: string
}

export const USAGE = `Usage: npm run import -- HANDBOOK_DIR [options]

Imports the organisation that the Markdown pages below a folder describe.

  --out FILE       the file to write (default: org.json)
  --base-url URL   the base URL of the pages, to link each team and role to its page
  --name NAME      the organisation's name (default: from the pages, else the folder's name)
  --strict         exit with 1 if there are diagnostics
  --compare FILE   write nothing; list the differences from this data file, and exit with 1 if there are any
  --help           show this help`

/** Parses the arguments of the command. A fault says which one is wrong. */
export function parseImportArguments(args: readonly string[]): ImportArguments | 'help' | { fault: string } {
  let parsedArgs: ReturnType<typeof callParseArgs>
  try {
    parsedArgs = callParseArgs(args)
  } catch (error) {
    // Only the first sentence: the others are about `--`, which has another meaning after npm run.
    return {
      fault: (error instanceof Error ? error.message : String(error)).replace(/(?<=\w|'|")\. .*$/s, ''),
    }
  }
  const { help = false, out, strict = false, name, compare, 'base-url': baseUrl } = parsedArgs.values
  const [folder, ...otherFolders] = parsedArgs.positionals
  if (help) return 'help'
  if (folder === undefined || folder === '') return { fault: 'HANDBOOK_DIR is missing' }
  if (otherFolders.length > 0) return { fault: `unexpected argument "${otherFolders[0]}"` }
  if (out === '' || compare === '') return { fault: `${out === '' ? '--out' : '--compare'} needs a file` }
  if (out !== undefined && compare !== undefined) return { fault: '--compare and --out exclude each other' }
  if (name?.trim() === '') return { fault: '--name needs a name' }
  if (baseUrl !== undefined && !(isSafeUrl(baseUrl) && /^https?:/i.test(baseUrl)))
    return { fault: `--base-url must begin with https:// or http://, not "${baseUrl}"` }
  return {
    folder,
    out: out ?? 'org.json',
    strict,
    ...(baseUrl !== undefined && { baseUrl }),
    ...(name !== undefined && { name: name.trim() }),
    ...(compare !== undefined && { compare }),
  }
}

function callParseArgs(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      'base-url': { type: 'string' },
      name: { type: 'string' },
      compare: { type: 'string' },
      strict: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
}
