import MiniSearch, { type QueryCombination } from 'minisearch'
import type { Entry, OrgIndex } from '../model/indexOrg'
import { extractTerms, tokenize } from '../text/tokenize'
import { createNameIndex } from './nameIndex'
import { getSearchFields, type SearchFieldName } from './searchFields'
import { buildSearchHit, type SearchHit } from './searchHit'
import { buildFuzzyQuery, buildPrefixQuery } from './searchQuery'

interface SearchResult {
  /** The entries that have all the words, best first, as many as were asked for. */
  hits: readonly SearchHit[]
  /** How many there are in all. */
  count: number
  /** Where there are none: entries whose name or alias is near to what was typed. */
  closeEntries: readonly Entry[]
}

/**
 * Finds the entries that have all the words of a text, at most `most` of them: accents and case aside, words that
 * begin with what was typed, and where few have those, words that are mistyped. An entry whose name is the text comes
 * first, then one with it as an alias. Of a text past 300 characters only a whole name is found. Never throws.
 */
export type SearchFunction = (text: string, limit: number) => SearchResult

/** Prepares the search of an organisation, an entry at each step, so that who calls can rest in between. */
export function* buildSearchIndex(index: OrgIndex): Generator<undefined, SearchFunction> {
  const entries = listEntries(index)
  // The same words come again and again, in the data and in what is found of it.
  const termCache = new Map<string, readonly string[]>()
  const nameIndex = createNameIndex()
  const getTerms = (text: string) => extractTerms(text, termCache)
  const miniSearch = new MiniSearch<SearchDocument>({
    fields: Object.keys(fieldWeights),
    tokenize: getTerms,
    processTerm: (term) => term,
    searchOptions: { boost: fieldWeights, tokenize: (term) => [term] },
  })
  for (const [id, entry] of entries.entries()) {
    miniSearch.add(buildSearchDocument(index, entry, id))
    nameIndex.add(entry, id)
    yield
  }

  return (text, limit) => {
    const queryWords = text.length > MAX_QUERY_LENGTH ? [] : tokenize(text)
    // By number of the entry, best first: its terms that matched.
    const matchedTermsById = new Map<number, readonly string[]>(nameIndex.find(text).map((id) => [id, []]))
    const addResults = (query: QueryCombination) => {
      for (const { id, terms } of miniSearch.search(query))
        if (!matchedTermsById.get(id)?.length) matchedTermsById.set(id, terms)
    }
    if (queryWords.length > 0) addResults(buildPrefixQuery(queryWords))
    if (queryWords.length > 0 && matchedTermsById.size < MIN_EXACT_HITS)
      addResults(buildFuzzyQuery(queryWords))
    return {
      hits: [...matchedTermsById].slice(0, limit).flatMap(([id, terms]) => {
        const entry = entries[id]
        return entry
          ? [buildSearchHit(entry, getSearchFields(index, entry), { words: queryWords, terms, getTerms })]
          : []
      }),
      count: matchedTermsById.size,
      closeEntries:
        matchedTermsById.size > 0 ? [] : nameIndex.findClose(text).flatMap((id) => entries[id] ?? []),
    }
  }
}

const MAX_QUERY_LENGTH = 300

// With this many entries that have the words as typed, mistyped ones would only be in the way.
const MIN_EXACT_HITS = 3

const fieldWeights: Record<SearchFieldName, number> = {
  name: 10,
  aliases: 8,
  holders: 5,
  qualities: 3,
  summary: 3,
  responsibilities: 2,
  notes: 1,
  around: 1,
}

type SearchDocument = { id: number } & Partial<Record<SearchFieldName, string>>

function buildSearchDocument(index: OrgIndex, entry: Entry, id: number): SearchDocument {
  const document: SearchDocument = { id }
  for (const { field, text } of getSearchFields(index, entry)) {
    const existing = document[field]
    document[field] = existing === undefined ? text : `${existing}\n${text}`
  }
  return document
}

function listEntries({ org }: OrgIndex): Entry[] {
  return [
    ...org.teams.map((value): Entry => ({ kind: 'team', value })),
    ...org.roles.map((value): Entry => ({ kind: 'role', value })),
    ...org.qualities.map((value): Entry => ({ kind: 'quality', value })),
  ]
}
