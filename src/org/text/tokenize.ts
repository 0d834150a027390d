import { asciiFold } from './asciiFold'

/** A word of a text as search knows it. */
export interface WordToken {
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
export function tokenize(text: string): WordToken[] {
  return Array.from(text.matchAll(chooseWordPattern(text)), ({ 0: raw, index }) => ({
    start: index,
    end: index + raw.length,
    ...deriveForms(raw),
  }))
}

/** What a text is found by. `known` keeps the forms of words already met, for they come again and again. */
export function extractTerms(text: string, termCache: Map<string, readonly string[]>): string[] {
  const allTerms: string[] = []
  for (const raw of text.match(chooseWordPattern(text)) ?? []) {
    let terms = termCache.get(raw)
    if (!terms) {
      terms = deriveForms(raw).terms
      termCache.set(raw, terms)
    }
    for (const term of terms) allTerms.push(term)
  }
  return allTerms
}

function chooseWordPattern(text: string): RegExp {
  return textOfSpacedScripts.test(text) ? spacedWordPattern : anyWordPattern
}

// Up to here no script does without spaces.
const textOfSpacedScripts = /^[\0-\u2e7f]*$/

// Bounded throughout: what no person would call a word is cut, and no text makes the matching run out of its stack.
const joinerClass = String.raw`[-\p{Pd}'’&._@/·]`
const spacedWordPattern = buildWordPattern(String.raw`[\p{L}\p{N}]`)
const unspacedScripts = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}`
const anyWordPattern = new RegExp(
  `[${unspacedScripts}]|${buildWordPattern(String.raw`(?:[^\P{L}${unspacedScripts}]|\p{N})`).source}`,
  'gu',
)

function buildWordPattern(letter: string): RegExp {
  const run = String.raw`${letter}(?:${letter}|\p{M}){0,47}`
  return new RegExp(`${run}(?:${joinerClass}${run}){0,7}[+#]{0,2}`, 'gu')
}

function deriveForms(raw: string): Pick<WordToken, 'whole' | 'parts' | 'terms'> {
  const withoutSigns = raw.replace(/[+#]+$/, '')
  const pieces = withoutSigns.split(joinerPattern)
  const foldedPieces = pieces.map(foldToLetters).filter((part) => part !== '')
  const joined = foldedPieces.join('')
  const whole = joined + raw.slice(withoutSigns.length)
  // The "s" of "2i2c's" is no word.
  const parts = foldedPieces.length > 1 ? foldedPieces.filter((part) => part.length > 1) : []
  const camelCaseParts = pieces.flatMap((piece) => piece.split(camelCaseBoundary)).map(foldToLetters)
  const terms = new Set([whole, joined, ...parts, ...camelCaseParts.filter((part) => part.length > 1)])
  terms.delete('')
  return { whole, parts, terms: [...terms] }
}

const joinerPattern = new RegExp(joinerClass, 'u')
const camelCaseBoundary = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u

function foldToLetters(text: string): string {
  return asciiFold(text).replace(/[^\p{L}\p{N}]+/gu, '')
}
