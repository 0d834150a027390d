import type { MdInline } from '../markdown/ast'
import { toPlainText } from '../markdown/toPlainText'
import { endsWithAbbreviation } from '../vocabulary/sentencePatterns'

/** Splits inline content into sentences. Markup and references are never split. */
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

/** Joins sentences with a space between them. */
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
    // At the end of the text, markup or a reference follows, and no lower-case word.
    const isEnd = after === '' ? true : /^[^\p{Ll}]/u.test(after)
    if (!isEnd || endsWithAbbreviation(before) || (index === start && !continuesSentence)) continue
    parts.push(text.slice(start, index + terminator.length).trimEnd())
    start = index + terminator.length
  }
  parts.push(text.slice(start))
  return parts
}
