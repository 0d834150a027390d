import { type ComponentType, createElement, useState } from 'react'
import type { DetailsPanelProps } from '../../details/DetailsPanel'
import type { EntryRef, OrgIndex } from '../../org/model/indexOrg'
import { lazyOptional, lazyWithRetry } from '../../ui/components/lazyWithRetry'
import type { UrlState } from '../../urlState/urlState'
import { DetailsFallback, ShareDialogFallback } from './lazyFallbacks'

type DetailsPanelComponent = ComponentType<DetailsPanelProps>
let loadedDetailsPanel: DetailsPanelComponent | undefined

/** Fetches the details, which then are there at once. */
export async function loadDetailsPanel(): Promise<DetailsPanelComponent> {
  const { DetailsPanel } = await import('../../details/DetailsPanel')
  loadedDetailsPanel = DetailsPanel
  return DetailsPanel
}

const LazyDetailsPanel = lazyWithRetry(loadDetailsPanel, DetailsFallback)

/** The details, fetched when they are first needed. */
export function DetailsPanel(props: DetailsPanelProps) {
  const [Component] = useState(() => loadedDetailsPanel ?? LazyDetailsPanel)
  return createElement(Component, props)
}

/** Roles side by side, fetched when they are first asked for. */
export const CompareView = lazyWithRetry(async () => (await import('../../compare/CompareView')).CompareView)

/** The ways to send on what is on screen, fetched when they are first asked for. */
export const ShareDialog = lazyWithRetry(
  async () => (await import('../../share/ShareDialog')).ShareDialog,
  ShareDialogFallback,
)

/** The head of the page in a frame. */
export const EmbedHeader = lazyWithRetry(async () => (await import('../embed/EmbedHeader')).EmbedHeader)

/** What says that the data is of an earlier visit. */
export const OfflineNotice = lazyWithRetry(async () => (await import('./OfflineNotice')).OfflineNotice)

/** What offers newer data, fetched when the page is drawn. */
export const UpdateBanner = lazyOptional(async () => (await import('./UpdateBanner')).UpdateBanner)

/** Files of a person's own, and what changed since another: fetched when the page is drawn, or when it is asked for. */
export const LocalFileManager = lazyOptional(
  async () => (await import('../../localFiles/LocalFileManager')).LocalFileManager,
)

/** What is wrong in the data file, fetched only where anything is. */
export const ProblemList = lazyOptional(async () => (await import('./ProblemList')).ProblemList)

/** What stands on paper only. Without it the page is printed as it is on screen. */
export const PrintView = lazyOptional(async () => (await import('../../share/PrintView')).PrintView)

/** The search, fetched when it is first needed. */
export const SearchPanel = lazyWithRetry(async () => (await import('../../search/SearchPanel')).SearchPanel)

/** Remembers that an entry was opened, for the search to offer it. */
export async function saveRecentEntry(entry: EntryRef): Promise<void> {
  try {
    const { saveRecentEntry: keepRecent } = await import('../../search/recentEntries')
    keepRecent(entry)
  } catch {
    // The list is only a help.
  }
}

/** Fetches ahead what a person is likely to need next: see `preload.ts`. A failure is left for when it is needed. */
export async function preload(index: OrgIndex, urlState: UrlState): Promise<void> {
  try {
    const { preload } = await import('./preload')
    await preload(index, urlState)
  } catch {
    // Tried again when it is asked for.
  }
}
