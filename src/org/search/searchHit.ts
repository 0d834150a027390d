import { distance } from 'fastest-levenshtein'
import type { Entry } from '../model/indexOrg'
import type { WordToken } from '../text/tokenize'
import { extractExcerpt, segmentByTerms, type TextSegment } from './excerpt'
import type { SearchField } from './searchFields'

/** An entry that was found: its name, and where the words stand that are not in its name. */
export interface SearchHit {
  entry: Entry
  nameSegments: readonly TextSegment[]
  excerpts: readonly Excerpt[]
}

/** Words found in a place: what the place is called, and its text around them. */
interface Excerpt {
  label: string
  segments: readonly TextSegment[]
}

interface HitQuery {
  words: readonly WordToken[]
  /** The entry's own terms that matched. */
  terms: readonly string[]
  getTerms: (text: string) => readonly string[]
}

/** How an entry, whose places begin with its name, answers a query. */
export function buildSearchHit(
  entry: Entry,
  fields: readonly SearchField[],
  { words, terms, getTerms }: HitQuery,
): SearchHit {
  const queryWordByTerm = new Map(terms.map((term) => [term, findQueryWord(term, words)]))
  const matchedTerms = new Set(terms)
  const findQueryWords = ({ text }: SearchField) =>
    new Set(getTerms(text).flatMap((term) => queryWordByTerm.get(term) ?? []))
  const [nameField, ...otherFields] = fields.map((field) => ({ field, queryWords: findQueryWords(field) }))
  const coveredWords = new Set(nameField?.queryWords)
  const excerpts: Excerpt[] = []
  while (coveredWords.size < words.length && excerpts.length < MAX_EXCERPTS) {
    const bestField = findMostCovering(otherFields, coveredWords)
    if (!bestField) break
    for (const word of bestField.queryWords) coveredWords.add(word)
    excerpts.push({
      label: bestField.field.label,
      segments: extractExcerpt(bestField.field.text, matchedTerms, EXCERPT_LENGTH),
    })
  }
  return { entry, nameSegments: segmentByTerms(entry.value.name, matchedTerms), excerpts }
}

// Words from more places than these are shown by opening the entry.
const MAX_EXCERPTS = 2
// In characters: two lines in the dialog, three on a phone.
const EXCERPT_LENGTH = 120

interface ScannedField {
  field: SearchField
  /** The numbers of the query's words that stand there. */
  queryWords: ReadonlySet<number>
}

/** The first place that has the most words which nothing before it has. */
function findMostCovering(
  fields: readonly ScannedField[],
  coveredWords: ReadonlySet<number>,
): ScannedField | undefined {
  let bestField: ScannedField | undefined
  let bestCount = 0
  for (const scanned of fields) {
    const count = [...scanned.queryWords].filter((word) => !coveredWords.has(word)).length
    if (count > bestCount) {
      bestField = scanned
      bestCount = count
    }
  }
  return bestField
}

/** The number of the query's word that a term answers: the longest that it begins with, else the nearest. */
function findQueryWord(term: string, words: readonly WordToken[]): number {
  const prefixLengths = words.map(({ whole, parts }) =>
    Math.max(...[whole, ...parts].map((form) => (term.startsWith(form) ? form.length : 0))),
  )
  const longestPrefix = Math.max(...prefixLengths)
  if (longestPrefix > 0) return prefixLengths.indexOf(longestPrefix)
  const distances = words.map(({ whole }) => distance(term, whole))
  return distances.indexOf(Math.min(...distances))
}
