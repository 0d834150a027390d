import { plainLetters } from './plainLetters'

/** A word of a text as search knows it. */
export interface Word {
  /** Where it stands in the text, in code units. */
  start: number
  end: number
  /** The whole word, folded: "C++" is "c++", "dev-ops" is "devops", "CS&S" is "css". */
  whole: string
  /** What it is joined from, folded, where that is more than one: "dev-ops" has "dev" and "ops". */
  parts: readonly string[]
  /** All that it is found by: the whole, the parts, and "jupyter" and "hub" of "JupyterHub". */
  terms: readonly string[]
}

/**
 * The words of a text, in order. Letters and digits of any script make a word; hyphens, apostrophes, dots and the like
 * join words into one; of scripts written without spaces each character is one. Linear in the text's length.
 */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(patternFor(text)), ({ 0: raw, index }) => ({
    start: index,
    end: index + raw.length,
    ...formsOf(raw),
  }))
}

/** What a text is found by. `known` keeps the forms of words already met, for they come again and again. */
export function termsOf(text: string, known: Map<string, readonly string[]>): string[] {
  const found: string[] = []
  for (const raw of text.match(patternFor(text)) ?? []) {
    let terms = known.get(raw)
    if (!terms) {
      terms = formsOf(raw).terms
      known.set(raw, terms)
    }
    for (const term of terms) found.push(term)
  }
  return found
}

function patternFor(text: string): RegExp {
  return isSpaced.test(text) ? spacedWord : anyWord
}

// Up to here no script does without spaces.
const isSpaced = /^[\0-\u2e7f]*$/

// Bounded throughout: what no person would call a word is cut, and no text makes the matching run out of its stack.
const joiner = String.raw`[-\p{Pd}'’&._@/·]`
const spacedWord = wordPattern(String.raw`[\p{L}\p{N}]`)
const unspaced = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}`
const anyWord = new RegExp(
  `[${unspaced}]|${wordPattern(String.raw`(?:[^\P{L}${unspaced}]|\p{N})`).source}`,
  'gu',
)

function wordPattern(letter: string): RegExp {
  const run = String.raw`${letter}(?:${letter}|\p{M}){0,47}`
  return new RegExp(`${run}(?:${joiner}${run}){0,7}[+#]{0,2}`, 'gu')
}

function formsOf(raw: string): Pick<Word, 'whole' | 'parts' | 'terms'> {
  const bare = raw.replace(/[+#]+$/, '')
  const pieces = bare.split(joiners)
  const folds = pieces.map(lettersOf).filter((part) => part !== '')
  const joined = folds.join('')
  const whole = joined + raw.slice(bare.length)
  // The "s" of "2i2c's" is no word.
  const parts = folds.length > 1 ? folds.filter((part) => part.length > 1) : []
  const humps = pieces.flatMap((piece) => piece.split(hump)).map(lettersOf)
  const terms = new Set([whole, joined, ...parts, ...humps.filter((part) => part.length > 1)])
  terms.delete('')
  return { whole, parts, terms: [...terms] }
}

const joiners = new RegExp(joiner, 'u')
const hump = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u

function lettersOf(text: string): string {
  return plainLetters(text).replace(/[^\p{L}\p{N}]+/gu, '')
}
