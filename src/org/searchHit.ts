import { distance } from 'fastest-levenshtein'
import type { Entry, OrgIndex } from './indexOrg'
import { type Place, placesOf } from './searchPlaces'
import { markWords, type Piece, snippet } from './snippet'
import { type Word, wordsOf } from './words'

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

/** How an entry answers a query: `terms` are those of its own that matched. */
export function hitOf(index: OrgIndex, entry: Entry, words: readonly Word[], terms: readonly string[]): Hit {
  const sought = new Map(terms.map((term) => [term, wordOf(term, words)]))
  const isSought = new Set(terms)
  const [name, ...others] = placesOf(index, entry).map((place) => ({ place, has: soughtIn(place, sought) }))
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

function soughtIn({ text }: Place, sought: ReadonlyMap<string, number>): Set<number> {
  const has = new Set<number>()
  for (const { terms } of wordsOf(text)) {
    for (const term of terms) {
      const word = sought.get(term)
      if (word !== undefined) has.add(word)
    }
  }
  return has
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

/** The number of the query's word that a term answers: one that it begins with, else the nearest. */
function wordOf(term: string, words: readonly Word[]): number {
  const begun = words.findIndex(({ whole, parts }) => [whole, ...parts].some((form) => term.startsWith(form)))
  if (begun >= 0) return begun
  const steps = words.map(({ whole }) => distance(term, whole))
  return steps.indexOf(Math.min(...steps))
}
