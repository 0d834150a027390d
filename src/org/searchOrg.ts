import MiniSearch, { type QueryCombination } from 'minisearch'
import { exactNames } from './exactNames'
import type { Entry, OrgIndex } from './indexOrg'
import { type Hit, hitOf } from './searchHit'
import { type Field, placesOf } from './searchPlaces'
import { asTyped, withTypos } from './searchQuery'
import { termsOf, wordsOf } from './words'

interface SearchResult {
  /** The entries that have all the words, best first, as many as were asked for. */
  hits: readonly Hit[]
  /** How many there are in all. */
  count: number
  /** Where there are none: entries whose name or alias is near to what was typed. */
  near: readonly Entry[]
}

/**
 * Finds the entries that have all the words of a text, at most `most` of them: accents and case aside, words that
 * begin with what was typed, and where few have those, words that are mistyped. An entry whose name is the text comes
 * first, then one with it as an alias. Of a text past 300 characters only a whole name is found. Never throws.
 */
export type Search = (text: string, most: number) => SearchResult

/** Prepares the search of an organisation, an entry at each step, so that who calls can rest in between. */
export function* searchOrg(index: OrgIndex): Generator<undefined, Search> {
  const entries = entriesOf(index)
  // The same words come again and again, in the data and in what is found of it.
  const known = new Map<string, readonly string[]>()
  const names = exactNames()
  const termsIn = (text: string) => termsOf(text, known)
  const engine = new MiniSearch<Document>({
    fields: Object.keys(weights),
    tokenize: termsIn,
    processTerm: (term) => term,
    searchOptions: { boost: weights, tokenize: (term) => [term] },
  })
  for (const [id, entry] of entries.entries()) {
    engine.add(documentOf(index, entry, id))
    names.add(entry, id)
    yield
  }

  return (text, most) => {
    const words = text.length > LONGEST ? [] : wordsOf(text)
    // By number of the entry, best first: its terms that matched.
    const found = new Map<number, readonly string[]>(names.find(text).map((id) => [id, []]))
    const take = (query: QueryCombination) => {
      for (const { id, terms } of engine.search(query)) if (!found.get(id)?.length) found.set(id, terms)
    }
    if (words.length > 0) take(asTyped(words))
    if (words.length > 0 && found.size < FEW) take(withTypos(words))
    return {
      hits: [...found].slice(0, most).flatMap(([id, terms]) => {
        const entry = entries[id]
        return entry ? [hitOf(entry, placesOf(index, entry), { words, terms, termsIn })] : []
      }),
      count: found.size,
      near: found.size > 0 ? [] : names.near(text).flatMap((id) => entries[id] ?? []),
    }
  }
}

const LONGEST = 300

// With this many entries that have the words as typed, mistyped ones would only be in the way.
const FEW = 3

const weights: Record<Field, number> = {
  name: 10,
  aliases: 8,
  holders: 5,
  qualities: 3,
  summary: 3,
  responsibilities: 2,
  notes: 1,
  around: 1,
}

type Document = { id: number } & Partial<Record<Field, string>>

function documentOf(index: OrgIndex, entry: Entry, id: number): Document {
  const document: Document = { id }
  for (const { field, text } of placesOf(index, entry)) {
    const before = document[field]
    document[field] = before === undefined ? text : `${before}\n${text}`
  }
  return document
}

function entriesOf({ org }: OrgIndex): Entry[] {
  return [
    ...org.teams.map((value): Entry => ({ kind: 'team', value })),
    ...org.roles.map((value): Entry => ({ kind: 'role', value })),
    ...org.qualities.map((value): Entry => ({ kind: 'quality', value })),
  ]
}
