import type { MdInline } from '../markdown/ast'
import { toPlainText } from '../markdown/toPlainText'

/**
 * Whether a sentence only points at the list or the headings below it, as "Below is a list of …" does. Such a sentence
 * describes the page's layout. It is left out if what it points at is imported.
 */
export function isSignpost(sentence: readonly MdInline[]): boolean {
  return (
    isSignpostText(toPlainText(sentence)) &&
    sentence.every(({ type }) => type !== 'link' && type !== 'reference')
  )
}

/** The same for a sentence in plain text. */
export function isSignpostText(sentence: string): boolean {
  return sentence.length <= MAX_SIGNPOST_LENGTH && signpostPattern.test(sentence)
}

const MAX_SIGNPOST_LENGTH = 160

const signpostPattern =
  /^(?:(?:below|here|these) (?:is|are)|the following|following|this (?:page|section|document) (?:describes|lists|explains|contains))\b/i
