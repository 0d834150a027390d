import type { MdInline } from '../markdown/ast'
import { MAX_CONTENT_DEPTH } from '../markdown/toPlainText'

/** A link or a reference with the plain text of the sentence around it. */
export interface SentenceReference {
  readonly inline: MdInline & { type: 'link' | 'reference' }
  readonly textBefore: string
  /** The text between the previous reference and this one. */
  readonly textSincePrevious: string
  readonly textAfter: string
}

/** Extracts the links and references of a sentence, in order. */
export function extractReferences(sentence: readonly MdInline[]): SentenceReference[] {
  const references: { inline: SentenceReference['inline']; start: number; end: number }[] = []
  let plainText = ''
  const walk = (content: readonly MdInline[], depth: number) => {
    if (depth > MAX_CONTENT_DEPTH) return
    for (const inline of content) {
      if (inline.type === 'text' || inline.type === 'code') plainText += inline.text
      else if (inline.type === 'strong' || inline.type === 'emphasis') walk(inline.content, depth + 1)
      else {
        const start = plainText.length
        if (inline.type === 'reference') plainText += inline.text || inline.name
        else walk(inline.content, depth + 1)
        references.push({ inline, start, end: plainText.length })
      }
    }
  }
  walk(sentence, 0)
  return references.map(({ inline, start, end }, i) => ({
    inline,
    // Limited, because a sentence with thousands of references would be copied for each.
    textBefore: plainText.slice(Math.max(0, start - MAX_CONTEXT_LENGTH), start),
    textSincePrevious: plainText.slice(
      Math.max(0, start - MAX_CONTEXT_LENGTH, references[i - 1]?.end ?? 0),
      start,
    ),
    textAfter: plainText.slice(end, end + MAX_CONTEXT_LENGTH),
  }))
}

// Words that are further away do not concern the reference.
const MAX_CONTEXT_LENGTH = 300
