import { indexOrg } from '../org/model/indexOrg'
import type { LoadFault } from '../org/model/problem'
import { parseOrgText } from '../org/parse/parseOrg'
import { decodeText } from './decodeText'
import { LoadError } from './loadError'
import { UTF16_FAULT } from './loadFaults'
import type { LocalFile } from './localFiles'

let readCount = 0

const BYTES_PER_MB = 1_000_000
// Past this a browser may run out of memory while it reads the file.
const MAX_FILE_BYTES = 100 * BYTES_PER_MB

/**
 * Reads a file of a person's own, in this tab. Never rejects: what cannot be read, or is no organisation, comes back
 * with why. For what is plainly no data file at all, see `wrongFile`.
 */
export async function readLocalFile(file: File): Promise<LocalFile> {
  const { name } = file
  readCount += 1
  const key = `local ${readCount}`
  const createFailure = (fault: LoadFault): LocalFile => ({ key, name, result: new LoadError(name, fault) })
  let bytes: ArrayBuffer
  try {
    bytes = await file.arrayBuffer()
  } catch {
    return createFailure(UNREADABLE_FAULT)
  }
  const decoded = decodeText(bytes)
  if (decoded === 'utf-16') return createFailure(UTF16_FAULT)
  const parsed = await parseOrgText(decoded.text)
  if (!parsed.ok) return createFailure(parsed.fault.code === 'html' ? WEB_PAGE_FAULT : parsed.fault)
  const problems = [...decoded.problems, ...parsed.problems]
  return { key, name, result: { index: indexOrg(parsed.org), problems } }
}

/** Why a file is not even read, as a sentence; undefined where it may be an organisation. */
export function getRejectionReason({
  name,
  type,
  size,
}: Pick<File, 'name' | 'type' | 'size'>): string | undefined {
  const isText = type === '' || /json|^text\//.test(type)
  if (!isText && !/\.json$/i.test(name))
    return `“${name}” is not a JSON file: the browser takes it for ${type}.`
  if (size > MAX_FILE_BYTES)
    return `“${name}” has ${Math.round(size / BYTES_PER_MB)} MB; files of up to ${MAX_FILE_BYTES / BYTES_PER_MB} MB can be opened.`
  return undefined
}

const UNREADABLE_FAULT: LoadFault = {
  code: 'unreachable',
  message: 'The file could not be read; it may have been moved or changed since it was chosen',
  expected: 'a file that this browser may read',
}

const WEB_PAGE_FAULT: LoadFault = {
  code: 'html',
  message: 'The file is a web page',
  expected: 'a JSON file that describes an organisation, as org.json does',
  line: 1,
  column: 1,
}
