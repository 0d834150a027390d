import type { Finding, Page } from '../handbook/page'
import { readPage } from '../handbook/readPage'

/** What became of one file: its page, unless it could not be read, and what there is to say of it. */
export interface PageRead {
  page?: Page
  findings: Finding[]
}

/** Reads a page from the bytes of its file, which must be UTF-8. Never throws. */
export function readBytes(path: string, bytes: Uint8Array): PageRead {
  try {
    return readPage(path, new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    const lenient = new TextDecoder().decode(bytes)
    const at = lenient.indexOf('\uFFFD')
    const message = at < 0 ? `could not be read: ${String(error)}` : 'is not UTF-8'
    const before = lenient.slice(0, Math.max(0, at)).split(/\r\n?|\n/)
    const column = (before.at(-1) ?? '').length + 1
    return { findings: [{ path, line: before.length, column, code: 'unreadable', message }] }
  }
}
