import { indexOrg } from '../org/indexOrg'
import { parseOrgText } from '../org/parseOrg'
import type { Fault } from '../org/problems'
import { decode } from './decode'
import { utf16 } from './faultWords'
import { LoadError } from './loadError'
import type { LocalFile } from './localFiles'

let count = 0

const MB = 1_000_000
// Past this a browser may run out of memory while it reads the file.
const MOST_BYTES = 100 * MB

/**
 * Reads a file of a person's own, in this tab. Never rejects: what cannot be read, or is no organisation, comes back
 * with why. For what is plainly no data file at all, see `wrongFile`.
 */
export async function readLocalFile(file: File): Promise<LocalFile> {
  const { name } = file
  count += 1
  const key = `local ${count}`
  const failed = (fault: Fault): LocalFile => ({ key, name, read: new LoadError(name, fault) })
  let bytes: ArrayBuffer
  try {
    bytes = await file.arrayBuffer()
  } catch {
    return failed(unreadable)
  }
  const decoded = decode(bytes)
  if (decoded === 'utf-16') return failed(utf16)
  const parsed = await parseOrgText(decoded.text)
  if (!parsed.ok) return failed(parsed.fault.code === 'html' ? aPage : parsed.fault)
  const problems = [...decoded.problems, ...parsed.problems]
  return { key, name, read: { index: indexOrg(parsed.org), problems } }
}

/** Why a file is not even read, as a sentence; undefined where it may be an organisation. */
export function wrongFile({ name, type, size }: Pick<File, 'name' | 'type' | 'size'>): string | undefined {
  const isText = type === '' || /json|^text\//.test(type)
  if (!isText && !/\.json$/i.test(name))
    return `“${name}” is not a JSON file: the browser takes it for ${type}.`
  if (size > MOST_BYTES)
    return `“${name}” has ${Math.round(size / MB)} MB; files of up to ${MOST_BYTES / MB} MB can be opened.`
  return undefined
}

const unreadable: Fault = {
  code: 'unreachable',
  message: 'The file could not be read; it may have been moved or changed since it was chosen',
  expected: 'a file that this browser may read',
}

const aPage: Fault = {
  code: 'html',
  message: 'The file is a web page',
  expected: 'a JSON file that describes an organisation, as org.json does',
  line: 1,
  column: 1,
}
