import { distance } from 'fastest-levenshtein'
import type { Entry } from './indexOrg'
import type { Place } from './searchPlaces'
import { markWords, type Piece, snippet } from './snippet'
import type { Word } from './words'

/** An entry that was found: its name, and where the words stand that are not in its name. */
export interface Hit {
  entry: Entry
  name: readonly Piece[]
  found: readonly Found[]
}

/** Words found in a place: what the place is called, and its text around them. */
interface Found {
  label: string
  pieces: readonly Piece[]
}

interface Query {
  words: readonly Word[]
  /** The entry's own terms that matched. */
  terms: readonly string[]
  termsIn: (text: string) => readonly string[]
}

/** How an entry, whose places begin with its name, answers a query. */
export function hitOf(entry: Entry, places: readonly Place[], { words, terms, termsIn }: Query): Hit {
  const sought = new Map(terms.map((term) => [term, wordOf(term, words)]))
  const isSought = new Set(terms)
  const wordsIn = ({ text }: Place) => new Set(termsIn(text).flatMap((term) => sought.get(term) ?? []))
  const [name, ...others] = places.map((place) => ({ place, has: wordsIn(place) }))
  const said = new Set(name?.has)
  const found: Found[] = []
  while (said.size < words.length && found.length < MOST) {
    const best = mostOf(others, said)
    if (!best) break
    for (const word of best.has) said.add(word)
    found.push({ label: best.place.label, pieces: snippet(best.place.text, isSought, LENGTH) })
  }
  return { entry, name: markWords(entry.value.name, isSought), found }
}

// Words from more places than these are shown by opening the entry.
const MOST = 2
// In characters: two lines in the dialog, three on a phone.
const LENGTH = 120

interface Scanned {
  place: Place
  /** The numbers of the query's words that stand there. */
  has: ReadonlySet<number>
}

/** The first place that has the most words which nothing before it has. */
function mostOf(places: readonly Scanned[], said: ReadonlySet<number>): Scanned | undefined {
  let best: Scanned | undefined
  let most = 0
  for (const scanned of places) {
    const count = [...scanned.has].filter((word) => !said.has(word)).length
    if (count > most) {
      best = scanned
      most = count
    }
  }
  return best
}

/** The number of the query's word that a term answers: the longest that it begins with, else the nearest. */
function wordOf(term: string, words: readonly Word[]): number {
  const begun = words.map(({ whole, parts }) =>
    Math.max(...[whole, ...parts].map((form) => (term.startsWith(form) ? form.length : 0))),
  )
  const longest = Math.max(...begun)
  if (longest > 0) return begun.indexOf(longest)
  const steps = words.map(({ whole }) => distance(term, whole))
  return steps.indexOf(Math.min(...steps))
}
