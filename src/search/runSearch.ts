import type { SearchFunction } from '../org/search/buildSearchIndex'
import { buildPlainHit, type SearchResults } from './searchResults'

// People do not read through more; a few more letters leave fewer.
const MAX_SEARCH_HITS = 30

/** The entries that contain all words of a query or, without any, entries with similar names. */
export function runSearch(search: SearchFunction, query: string): SearchResults {
  const { hits, count, closeEntries } = search(query, MAX_SEARCH_HITS)
  if (count === 0) {
    const closeHits = closeEntries.map(buildPlainHit)
    return {
      groups: closeHits.length > 0 ? [{ title: 'Did you mean', hits: closeHits }] : [],
      status: 'No results for all of these words.',
    }
  }
  const omittedCount = count - hits.length
  const countText = `${count.toLocaleString('en')} found`
  return {
    groups: [{ hits }],
    status:
      omittedCount > 0 ? `${countText}; ${omittedCount.toLocaleString('en')} more: type more` : countText,
  }
}
