import type { QueryCombination } from 'minisearch'
import type { WordToken } from '../text/tokenize'

/** A query for entries with all of these words, or words that begin with them. */
export function buildPrefixQuery(words: readonly WordToken[]): QueryCombination {
  return {
    combineWith: 'AND',
    queries: words.map((word, i) => ({
      ...matchWholeOrParts(word),
      prefix: allowsPrefix(word, i === words.length - 1),
    })),
  }
}

/** The same, with words that are mistyped: one letter wrong in four, two in eight, or two neighbours swapped. */
export function buildFuzzyQuery(words: readonly WordToken[]): QueryCombination {
  return {
    combineWith: 'AND',
    queries: words.map((word, i) => ({
      combineWith: 'OR',
      queries: [
        {
          ...matchWholeOrParts(word),
          prefix: allowsPrefix(word, i === words.length - 1),
          fuzzy: getMaxTypos,
        },
        { combineWith: 'OR', queries: listTranspositions(word.whole) },
      ],
    })),
  }
}

/** The word as a whole, or its parts one by one. */
function matchWholeOrParts({ whole, parts }: WordToken): QueryCombination {
  const allParts: QueryCombination = { combineWith: 'AND', queries: [...parts] }
  return { combineWith: 'OR', queries: parts.length > 0 ? [whole, allParts] : [whole] }
}

/** Whether a word may be the beginning of one. Of "a" and "of" that is meant only while they are being typed. */
function allowsPrefix({ whole }: WordToken, isLast: boolean): boolean {
  return isLast || whole.length > 2
}

/** How many letters of a word may be wrong. In a number none: another number is another thing. */
function getMaxTypos(word: string): number {
  if (word.length < 4 || word.length > MAX_FUZZY_WORD_LENGTH || /^\p{N}+$/u.test(word)) return 0
  return word.length < 8 ? 1 : 2
}

// Who types this much has copied it; and looking for near words takes time by the square of the length.
const MAX_FUZZY_WORD_LENGTH = 32

/** A word with each two neighbours swapped, where that is not within the wrong letters already. */
function listTranspositions(word: string): string[] {
  if (getMaxTypos(word) !== 1) return []
  return Array.from(
    { length: word.length - 1 },
    (_, i) => word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2),
  )
}
