import type { Inline } from './page'

/** What a line says without its marks, its spaces single. */
export function plainOf(content: readonly Inline[]): string {
  return raw(content, 0).replace(/\s+/g, ' ').trim()
}

/** Deeper than this nothing is read: no person nests so, and a page that does would use up the stack. */
export const DEEPEST = 120

function raw(content: readonly Inline[], depth: number): string {
  if (depth > DEEPEST) return ''
  return content
    .map((inline) => {
      if (inline.type === 'text' || inline.type === 'code') return inline.text
      if (inline.type === 'reference') return inline.text || inline.name
      return raw(inline.content, depth + 1)
    })
    .join('')
}
