import { type ComponentType, lazy } from 'react'
import type { EntryRef, OrgIndex } from '../org/indexOrg'
import type { SearchPanelProps } from '../search/SearchPanel'
import type { PaperProps } from '../share/Paper'
import { NotLoaded } from './NotLoaded'

const loadDetails = () => import('../panel/DetailsPanel')
const loadSearch = () => import('../search/SearchPanel')

/** The details, fetched when they are first needed. */
export const DetailsPanel = lazy(async () => ({ default: (await loadDetails()).DetailsPanel }))

/** Roles side by side, fetched when they are first asked for. */
export const Compare = lazy(async () => ({ default: (await import('../matrix/Compare')).Compare }))

/** What stands on paper only. Without it the page is printed as it is on screen. */
export const Paper = lazy(async (): Promise<{ default: ComponentType<PaperProps> }> => {
  try {
    return { default: (await import('../share/Paper')).Paper }
  } catch {
    return { default: () => null }
  }
})

/** The search, fetched when it is first needed; where that fails, what says so, and can be asked to try again. */
export function lazySearch() {
  return lazy(async (): Promise<{ default: ComponentType<SearchPanelProps & { onRetry: () => void }> }> => {
    try {
      return { default: (await loadSearch()).SearchPanel }
    } catch {
      return { default: NotLoaded }
    }
  })
}

/** Remembers that an entry was opened, for the search to offer it. */
export async function keepRecent(entry: EntryRef): Promise<void> {
  try {
    const { keepRecent } = await import('../search/recent')
    keepRecent(entry)
  } catch {
    // The list is only a help.
  }
}

/** Fetches ahead what a person is likely to need next. A failure is left for when it is needed. */
export async function fetchAhead(index: OrgIndex): Promise<void> {
  try {
    await loadDetails()
    await loadSearch()
    const { prepareSearch } = await import('../search/prepareSearch')
    await prepareSearch(index, 'idle')
  } catch {
    // Tried again when it is asked for.
  }
}
