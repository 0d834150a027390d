import type { Entry } from '../org/model/indexOrg'
import type { SearchHit } from '../org/search/searchHit'

/** The list of the search dialog: groups of entries, and a line of text about them. */
export interface SearchResults {
  /** The group of search hits has no title. */
  groups: readonly { title?: string; hits: readonly SearchHit[] }[]
  /** How many entries were found, shown and announced. */
  status: string
}

/** A hit without highlights and excerpts. */
export function buildPlainHit(entry: Entry): SearchHit {
  return { entry, nameSegments: [{ text: entry.value.name, isMatch: false }], excerpts: [] }
}
