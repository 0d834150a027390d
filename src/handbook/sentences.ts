import type { Inline } from './page'
import { plainOf } from './plainOf'

/** A line of text cut into its sentences, marks and references whole. */
export function sentencesOf(content: readonly Inline[]): Inline[][] {
  const sentences: Inline[][] = []
  let open: Inline[] = []
  for (const inline of content) {
    if (inline.type !== 'text') {
      open.push(inline)
      continue
    }
    const [first = '', ...others] = pieces(inline.text, open.length > 0)
    if (first !== '') open.push({ type: 'text', text: first })
    for (const piece of others) {
      sentences.push(open)
      open = piece === '' ? [] : [{ type: 'text', text: piece }]
    }
  }
  sentences.push(open)
  return sentences.filter((sentence) => plainOf(sentence) !== '')
}

/** Sentences put together again, with a space between them. */
export function joined(sentences: readonly (readonly Inline[])[]): Inline[] {
  return sentences.flatMap((sentence, i) => (i > 0 ? [space, ...sentence] : [...sentence]))
}

const space: Inline = { type: 'text', text: ' ' }

function pieces(text: string, isWithin: boolean): string[] {
  const found: string[] = []
  let from = 0
  for (const { 0: end, index } of text.matchAll(/[.!?][)”"']?\s+/g)) {
    const before = text.slice(Math.max(from, index - 12), index)
    const after = text.slice(index + end.length, index + end.length + 2)
    // What follows the last full stop of a text is a mark or a reference, and no lower-case word.
    const isEnd = after === '' ? true : /^[^\p{Ll}]/u.test(after)
    if (!isEnd || abbreviation.test(before) || (index === from && !isWithin)) continue
    found.push(text.slice(from, index + end.length).trimEnd())
    from = index + end.length
  }
  found.push(text.slice(from))
  return found
}

const abbreviation = /(?:^|[\s([])(?:e\.?g|i\.?e|etc|vs|cf|dr|mr|mrs|ms|prof|st|no|approx|incl|\p{Lu})$/iu
