import { parseArgs } from 'node:util'
import { isSafeUrl } from '../org/text/isSafeUrl'

/** What the import command is asked to do. */
export interface ImportArguments {
  folder: string
  out: string
  baseUrl?: string
  name?: string
  strict: boolean
  /** The data file to compare with, in place of writing one. */
  compare?: string
}

export const USAGE = `Usage: npm run import -- HANDBOOK_DIR [options]

Reads the Markdown pages below a folder and writes the organisation that they describe.

  --out FILE       the file to write (org.json)
  --base-url URL   where the pages can be read and edited: the details link there
  --name NAME      the organisation's name (what the pages call it, else the folder's)
  --strict         ends with 1 where there is anything to report
  --compare FILE   writes nothing, and lists what the handbook and this data file disagree on; ends with 1 if they do
  --help           shows this`

/** Reads the words of the command; a fault says which of them is wrong. */
export function parseImportArguments(args: readonly string[]): ImportArguments | 'help' | { fault: string } {
  let parsedArgs: ReturnType<typeof callParseArgs>
  try {
    parsedArgs = callParseArgs(args)
  } catch (error) {
    // The first sentence names the word; the next ones speak of `--`, which means something else behind npm run.
    return {
      fault: (error instanceof Error ? error.message : String(error)).replace(/(?<=\w|'|")\. .*$/s, ''),
    }
  }
  const { help = false, out, strict = false, name, compare, 'base-url': baseUrl } = parsedArgs.values
  const [folder, ...otherFolders] = parsedArgs.positionals
  if (help) return 'help'
  if (folder === undefined || folder === '') return { fault: 'HANDBOOK_DIR is missing' }
  if (otherFolders.length > 0) return { fault: `one folder is read, not also "${otherFolders[0]}"` }
  if (out === '' || compare === '') return { fault: `${out === '' ? '--out' : '--compare'} needs a file` }
  if (out !== undefined && compare !== undefined)
    return { fault: '--compare writes nothing, so it takes no --out' }
  if (name?.trim() === '') return { fault: '--name needs a name' }
  if (baseUrl !== undefined && !(isSafeUrl(baseUrl) && /^https?:/i.test(baseUrl)))
    return { fault: `--base-url should begin with https:// or http://, not "${baseUrl}"` }
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
