import { type ComponentType, lazy } from 'react'
import type { EntryRef, OrgIndex } from '../org/indexOrg'
import type { SearchPanelProps } from '../search/SearchPanel'
import type { View } from '../view/view'
import { NotLoaded } from './NotLoaded'

/** The details, fetched when they are first needed. */
export const DetailsPanel = lazy(async () => ({
  default: (await import('../panel/DetailsPanel')).DetailsPanel,
}))

/** Roles side by side, fetched when they are first asked for. */
export const Compare = lazy(async () => ({ default: (await import('../matrix/Compare')).Compare }))

/** The ways to send on what is on screen, fetched when they are first asked for. */
export const ShareDialog = lazy(async () => ({ default: (await import('../share/ShareDialog')).ShareDialog }))

/** The head of the page in a frame. */
export const EmbedHeader = lazy(async () => ({ default: (await import('./EmbedHeader')).EmbedHeader }))

/** What says that the data is of an earlier visit. */
export const OfflineNotice = lazy(async () => ({ default: (await import('./OfflineNotice')).OfflineNotice }))

/** The search, fetched when it is first needed; where that fails, what says so, and can be asked to try again. */
export function lazySearch() {
  return lazy(async (): Promise<{ default: ComponentType<SearchPanelProps & { onRetry: () => void }> }> => {
    try {
      return { default: (await import('../search/SearchPanel')).SearchPanel }
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

/** Fetches ahead what a person is likely to need next: see `prepare.ts`. A failure is left for when it is needed. */
export async function prepare(index: OrgIndex, view: View): Promise<void> {
  try {
    const { prepare } = await import('./prepare')
    await prepare(index, view)
  } catch {
    // Tried again when it is asked for.
  }
}
