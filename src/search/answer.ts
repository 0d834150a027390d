import { type EntryRef, findEntry, type OrgIndex } from '../org/model/indexOrg'
import type { SearchFunction } from '../org/search/buildSearchIndex'
import type { SearchHit } from '../org/search/searchHit'
import { recentEntries } from './recent'
import { suggestedEntries } from './suggested'

/** What the dialog shows for a text: groups of entries, the first without a title being what was found. */
export interface Answer {
  groups: readonly { title?: string; hits: readonly SearchHit[] }[]
  /** How much was found, for all to see and hear. */
  status: string
}

// More than these are not read through; a few more letters leave fewer.
const MOST = 30

/** What was found for a text. */
export function answerTo(search: SearchFunction, text: string): Answer {
  const { hits, count, closeEntries: near } = search(text, MOST)
  if (count === 0) {
    const plain = near.map(
      (entry): SearchHit => ({
        entry,
        nameSegments: [{ text: entry.value.name, isMatch: false }],
        excerpts: [],
      }),
    )
    return {
      groups: plain.length > 0 ? [{ title: 'Did you mean', hits: plain }] : [],
      status: 'Nothing has all of these words.',
    }
  }
  const more = count - hits.length
  const found = `${count.toLocaleString('en')} found`
  return {
    groups: [{ hits }],
    status: more > 0 ? `${found}; ${more.toLocaleString('en')} more: type more` : found,
  }
}

/** What is offered before anything is typed: what was opened last, and where to begin. */
export function offered(index: OrgIndex, selected: EntryRef | undefined): Answer {
  const key = ({ kind, id }: EntryRef) => `${kind}/${id}`
  const seen = new Set(selected && [key(selected)])
  const group = (title: string, refs: readonly EntryRef[]) => {
    const fresh = refs.filter((ref) => !seen.has(key(ref)))
    for (const ref of fresh) seen.add(key(ref))
    return { title, hits: fresh.flatMap((ref) => plainHit(index, ref)) }
  }
  const groups = [
    group('Recently opened', recentEntries(index).slice(0, 6)),
    group('To begin with', suggestedEntries(index, 4)),
  ]
  return { groups: groups.filter(({ hits }) => hits.length > 0), status: '' }
}

function plainHit(index: OrgIndex, ref: EntryRef): SearchHit[] {
  const entry = findEntry(index, ref)
  return entry ? [{ entry, nameSegments: [{ text: entry.value.name, isMatch: false }], excerpts: [] }] : []
}
