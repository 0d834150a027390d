import type { QueryCombination } from 'minisearch'
import type { Word } from './words'

/** A query for entries with all of these words, or words that begin with them. */
export function asTyped(words: readonly Word[]): QueryCombination {
  return {
    combineWith: 'AND',
    queries: words.map((word, i) => ({ ...inForms(word), prefix: mayGoOn(word, i === words.length - 1) })),
  }
}

/** The same, with words that are mistyped: one letter wrong in four, two in eight, or two neighbours swapped. */
export function withTypos(words: readonly Word[]): QueryCombination {
  return {
    combineWith: 'AND',
    queries: words.map((word, i) => ({
      combineWith: 'OR',
      queries: [
        { ...inForms(word), prefix: mayGoOn(word, i === words.length - 1), fuzzy: allowedTypos },
        { combineWith: 'OR', queries: swapped(word.whole) },
      ],
    })),
  }
}

/** The word as a whole, or its parts one by one. */
function inForms({ whole, parts }: Word): QueryCombination {
  const apart: QueryCombination = { combineWith: 'AND', queries: [...parts] }
  return { combineWith: 'OR', queries: parts.length > 0 ? [whole, apart] : [whole] }
}

/** Whether a word may be the beginning of one. Of "a" and "of" that is meant only while they are being typed. */
function mayGoOn({ whole }: Word, isLast: boolean): boolean {
  return isLast || whole.length > 2
}

/** How many letters of a word may be wrong. In a number none: another number is another thing. */
function allowedTypos(word: string): number {
  if (word.length < 4 || word.length > LONGEST || /^\p{N}+$/u.test(word)) return 0
  return word.length < 8 ? 1 : 2
}

// Who types this much has copied it; and looking for near words takes time by the square of the length.
const LONGEST = 32

/** A word with each two neighbours swapped, where that is not within the wrong letters already. */
function swapped(word: string): string[] {
  if (allowedTypos(word) !== 1) return []
  return Array.from(
    { length: word.length - 1 },
    (_, i) => word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2),
  )
}
