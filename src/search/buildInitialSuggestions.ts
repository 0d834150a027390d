import { type EntryRef, findEntry, type OrgIndex } from '../org/model/indexOrg'
import { loadRecentEntries } from './recentEntries'
import { buildPlainHit, type SearchResults } from './searchResults'
import { suggestEntries } from './suggestEntries'

const MAX_RECENT_SUGGESTIONS = 6
/** Of each kind, teams and roles. */
const MAX_FIRST_SUGGESTIONS = 4

/** The entries listed before anything is typed: those opened last, and suggestions. */
export function buildInitialSuggestions(index: OrgIndex, selectedEntry: EntryRef | undefined): SearchResults {
  const getEntryKey = ({ kind, id }: EntryRef) => `${kind}/${id}`
  const listedKeys = new Set(selectedEntry && [getEntryKey(selectedEntry)])
  const buildGroup = (title: string, refs: readonly EntryRef[]) => {
    const newRefs = refs.filter((ref) => !listedKeys.has(getEntryKey(ref)))
    for (const ref of newRefs) listedKeys.add(getEntryKey(ref))
    const entries = newRefs.flatMap((ref) => findEntry(index, ref) ?? [])
    return { title, hits: entries.map(buildPlainHit) }
  }
  const groups = [
    buildGroup('Recently opened', loadRecentEntries(index).slice(0, MAX_RECENT_SUGGESTIONS)),
    buildGroup('Suggestions', suggestEntries(index, MAX_FIRST_SUGGESTIONS)),
  ]
  return { groups: groups.filter(({ hits }) => hits.length > 0), status: '' }
}
