import { type EntryRef, findEntry, type OrgIndex } from '../org/model/indexOrg'
import type { SearchFunction } from '../org/search/buildSearchIndex'
import type { SearchHit } from '../org/search/searchHit'
import { loadRecentEntries } from './recentEntries'
import { suggestEntries } from './suggestEntries'

/** What the dialog shows for a text: groups of entries, the first without a title being what was found. */
export interface SearchResults {
  groups: readonly { title?: string; hits: readonly SearchHit[] }[]
  /** How much was found, for all to see and hear. */
  status: string
}

// More than these are not read through; a few more letters leave fewer.
const MAX_SEARCH_HITS = 30

/** What was found for a text. */
export function runSearch(search: SearchFunction, query: string): SearchResults {
  const { hits, count, closeEntries } = search(query, MAX_SEARCH_HITS)
  if (count === 0) {
    const closeHits = closeEntries.map(
      (entry): SearchHit => ({
        entry,
        nameSegments: [{ text: entry.value.name, isMatch: false }],
        excerpts: [],
      }),
    )
    return {
      groups: closeHits.length > 0 ? [{ title: 'Did you mean', hits: closeHits }] : [],
      status: 'Nothing has all of these words.',
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

/** What is offered before anything is typed: what was opened last, and where to begin. */
export function buildInitialSuggestions(index: OrgIndex, selectedEntry: EntryRef | undefined): SearchResults {
  const getEntryKey = ({ kind, id }: EntryRef) => `${kind}/${id}`
  const listedKeys = new Set(selectedEntry && [getEntryKey(selectedEntry)])
  const buildGroup = (title: string, refs: readonly EntryRef[]) => {
    const newRefs = refs.filter((ref) => !listedKeys.has(getEntryKey(ref)))
    for (const ref of newRefs) listedKeys.add(getEntryKey(ref))
    return { title, hits: newRefs.flatMap((ref) => buildPlainHits(index, ref)) }
  }
  const groups = [
    buildGroup('Recently opened', loadRecentEntries(index).slice(0, 6)),
    buildGroup('To begin with', suggestEntries(index, 4)),
  ]
  return { groups: groups.filter(({ hits }) => hits.length > 0), status: '' }
}

function buildPlainHits(index: OrgIndex, ref: EntryRef): SearchHit[] {
  const entry = findEntry(index, ref)
  return entry ? [{ entry, nameSegments: [{ text: entry.value.name, isMatch: false }], excerpts: [] }] : []
}
