import { type ComponentType, createElement, lazy, useState } from 'react'
import type { EntryRef, OrgIndex } from '../org/indexOrg'
import type { DetailsPanelProps } from '../panel/DetailsPanel'
import type { SearchPanelProps } from '../search/SearchPanel'
import { NotLoaded } from './NotLoaded'

const loadSearch = () => import('../search/SearchPanel')

type Details = ComponentType<DetailsPanelProps>
let details: Details | undefined

/** Fetches the details, which then are there at once. */
export async function loadDetails(): Promise<{ default: Details }> {
  const { DetailsPanel } = await import('../panel/DetailsPanel')
  details = DetailsPanel
  return { default: DetailsPanel }
}

const LazyDetails: Details = lazy(loadDetails)

/** The details, fetched when they are first needed. */
export function DetailsPanel(props: DetailsPanelProps) {
  const [Part] = useState(() => details ?? LazyDetails)
  return createElement(Part, props)
}

/** Roles side by side, fetched when they are first asked for. */
export const Compare = lazy(async () => ({ default: (await import('../matrix/Compare')).Compare }))

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
