import type { Inline } from './page'
import { DEEPEST } from './plainOf'

/** A link or a reference with the plain words of the sentence around it. */
export interface Referred {
  readonly inline: Inline & { type: 'link' | 'reference' }
  readonly before: string
  /** Those before it that come after the last reference. */
  readonly since: string
  readonly after: string
}

/** The links and references of a sentence, in order. */
export function referencesIn(sentence: readonly Inline[]): Referred[] {
  const found: { inline: Referred['inline']; start: number; end: number }[] = []
  let plain = ''
  const walk = (content: readonly Inline[], depth: number) => {
    if (depth > DEEPEST) return
    for (const inline of content) {
      if (inline.type === 'text' || inline.type === 'code') plain += inline.text
      else if (inline.type === 'strong' || inline.type === 'emphasis') walk(inline.content, depth + 1)
      else {
        const start = plain.length
        if (inline.type === 'reference') plain += inline.text || inline.name
        else walk(inline.content, depth + 1)
        found.push({ inline, start, end: plain.length })
      }
    }
  }
  walk(sentence, 0)
  return found.map(({ inline, start, end }, i) => ({
    inline,
    // Not all of it: a sentence with thousands of references would be copied for each.
    before: plain.slice(Math.max(0, start - NEAR), start),
    since: plain.slice(Math.max(0, start - NEAR, found[i - 1]?.end ?? 0), start),
    after: plain.slice(end, end + NEAR),
  }))
}

// As far from a reference as words can be about it.
const NEAR = 300
