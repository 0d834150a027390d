import { type ComponentType, createElement, lazy, useState } from 'react'
import type { EntryRef, OrgIndex } from '../org/indexOrg'
import type { DetailsPanelProps } from '../panel/DetailsPanel'
import type { SearchPanelProps } from '../search/SearchPanel'
import type { PaperProps } from '../share/Paper'
import type { ShareDialogProps } from '../share/ShareDialog'
import type { View } from '../view/view'
import { NotLoaded, ShareNotLoaded } from './NotLoaded'

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

/** The ways to send on what is on screen, fetched when they are first asked for; where that fails, what says so. */
export const ShareDialog = lazy(async (): Promise<{ default: ComponentType<ShareDialogProps> }> => {
  try {
    return { default: (await import('../share/ShareDialog')).ShareDialog }
  } catch {
    return { default: ShareNotLoaded }
  }
})

/** The head of the page in a frame. */
export const EmbedHeader = lazy(async () => ({ default: (await import('./EmbedHeader')).EmbedHeader }))

/** What says that the data is of an earlier visit. */
export const OfflineNotice = lazy(async () => ({ default: (await import('./OfflineNotice')).OfflineNotice }))

/** Files of a person's own, and what changed since another: fetched when the page is drawn, or when it is asked for. */
export const Files = lazyExtra(async () => (await import('../versions/Files')).Files)

/** What is wrong in the data file, fetched only where anything is. */
export const ProblemList = lazyExtra(async () => (await import('./ProblemList')).ProblemList)

/** What stands on paper only. Without it the page is printed as it is on screen. */
export const Paper = lazyExtra<PaperProps>(async () => (await import('../share/Paper')).Paper)

/** A part that the page can do without where it cannot be fetched. */
function lazyExtra<P>(load: () => Promise<ComponentType<P>>) {
  return lazy(async () => ({ default: await load().catch((): ComponentType<P> => () => null) }))
}

/** The search, fetched when it is first needed; where that fails, what says so. */
export const SearchPanel = lazy(async (): Promise<{ default: ComponentType<SearchPanelProps> }> => {
  try {
    return { default: (await import('../search/SearchPanel')).SearchPanel }
  } catch {
    return { default: NotLoaded }
  }
})

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
