import type { MdInline } from './ast'

/** Inline content as plain text, with spaces collapsed. */
export function toPlainText(content: readonly MdInline[]): string {
  return joinTexts(content, 0).replace(/\s+/g, ' ').trim()
}

/** Content that is nested deeper is ignored: it would exhaust the stack, and nobody writes it. */
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
