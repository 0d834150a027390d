import type { Diagnostic, HandbookPage } from '../handbook/markdown/ast'
import { parsePage } from '../handbook/markdown/parsePage'

/** The page of a file, unless it could not be read, and its diagnostics. */
export interface PageParseResult {
  page?: HandbookPage
  diagnostics: Diagnostic[]
}

/** Parses a page from the bytes of its file, which must be UTF-8. Never throws. */
export function parsePageBytes(path: string, bytes: Uint8Array): PageParseResult {
  try {
    return parsePage(path, new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    const lenientText = new TextDecoder().decode(bytes)
    const invalidIndex = lenientText.indexOf('\uFFFD')
    const message = invalidIndex < 0 ? `could not be read: ${String(error)}` : 'is not UTF-8'
    const linesBefore = lenientText.slice(0, Math.max(0, invalidIndex)).split(/\r\n?|\n/)
    const column = (linesBefore.at(-1) ?? '').length + 1
    return { diagnostics: [{ path, line: linesBefore.length, column, code: 'unreadable', message }] }
  }
}
