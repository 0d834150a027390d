import type { MdInline } from '../markdown/ast'
import { toPlainText } from '../markdown/toPlainText'
import { endsWithAbbreviation } from '../vocabulary/sentencePatterns'

/** A line of text cut into its sentences, marks and references whole. */
export function splitSentences(content: readonly MdInline[]): MdInline[][] {
  const sentences: MdInline[][] = []
  let sentence: MdInline[] = []
  for (const inline of content) {
    if (inline.type !== 'text') {
      sentence.push(inline)
      continue
    }
    const [first = '', ...others] = splitAtSentenceEnds(inline.text, sentence.length > 0)
    if (first !== '') sentence.push({ type: 'text', text: first })
    for (const piece of others) {
      sentences.push(sentence)
      sentence = piece === '' ? [] : [{ type: 'text', text: piece }]
    }
  }
  sentences.push(sentence)
  return sentences.filter((each) => toPlainText(each) !== '')
}

/** Sentences put together again, with a space between them. */
export function joinSentences(sentences: readonly (readonly MdInline[])[]): MdInline[] {
  return sentences.flatMap((sentence, i) => (i > 0 ? [space, ...sentence] : [...sentence]))
}

const space: MdInline = { type: 'text', text: ' ' }

function splitAtSentenceEnds(text: string, continuesSentence: boolean): string[] {
  const parts: string[] = []
  let start = 0
  for (const { 0: terminator, index } of text.matchAll(/[.!?][)”"']?\s+/g)) {
    const before = text.slice(Math.max(start, index - 12), index)
    const after = text.slice(index + terminator.length, index + terminator.length + 2)
    // What follows the last full stop of a text is a mark or a reference, and no lower-case word.
    const isEnd = after === '' ? true : /^[^\p{Ll}]/u.test(after)
    if (!isEnd || endsWithAbbreviation(before) || (index === start && !continuesSentence)) continue
    parts.push(text.slice(start, index + terminator.length).trimEnd())
    start = index + terminator.length
  }
  parts.push(text.slice(start))
  return parts
}
