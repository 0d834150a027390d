import type { MdInline } from './ast'

/** What a line says without its marks, its spaces single. */
export function toPlainText(content: readonly MdInline[]): string {
  return joinTexts(content, 0).replace(/\s+/g, ' ').trim()
}

/** Deeper than this nothing is read: no person nests so, and a page that does would use up the stack. */
export const MAX_CONTENT_DEPTH = 120

function joinTexts(content: readonly MdInline[], depth: number): string {
  if (depth > MAX_CONTENT_DEPTH) return ''
  return content
    .map((inline) => {
      if (inline.type === 'text' || inline.type === 'code') return inline.text
      if (inline.type === 'reference') return inline.text || inline.name
      return joinTexts(inline.content, depth + 1)
    })
    .join('')
}
