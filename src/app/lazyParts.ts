import { type ComponentType, createElement, useState } from 'react'
import type { EntryRef, OrgIndex } from '../org/indexOrg'
import type { DetailsPanelProps } from '../panel/DetailsPanel'
import { lazyExtra, lazyPart } from '../ui/lazyPart'
import type { View } from '../view/view'
import { AroundDetails, AroundShare } from './aroundParts'

type Details = ComponentType<DetailsPanelProps>
let details: Details | undefined

/** Fetches the details, which then are there at once. */
export async function loadDetails(): Promise<Details> {
  const { DetailsPanel } = await import('../panel/DetailsPanel')
  details = DetailsPanel
  return DetailsPanel
}

const LazyDetails = lazyPart(loadDetails, AroundDetails)

/** The details, fetched when they are first needed. */
export function DetailsPanel(props: DetailsPanelProps) {
  const [Part] = useState(() => details ?? LazyDetails)
  return createElement(Part, props)
}

/** Roles side by side, fetched when they are first asked for. */
export const Compare = lazyPart(async () => (await import('../matrix/Compare')).Compare)

/** The ways to send on what is on screen, fetched when they are first asked for. */
export const ShareDialog = lazyPart(
  async () => (await import('../share/ShareDialog')).ShareDialog,
  AroundShare,
)

/** The head of the page in a frame. */
export const EmbedHeader = lazyPart(async () => (await import('./EmbedHeader')).EmbedHeader)

/** What says that the data is of an earlier visit. */
export const OfflineNotice = lazyPart(async () => (await import('./OfflineNotice')).OfflineNotice)

/** What offers newer data, fetched when the page is drawn. */
export const NewData = lazyExtra(async () => (await import('./NewData')).NewData)

/** Files of a person's own, and what changed since another: fetched when the page is drawn, or when it is asked for. */
export const Files = lazyExtra(async () => (await import('../versions/Files')).Files)

/** What is wrong in the data file, fetched only where anything is. */
export const ProblemList = lazyExtra(async () => (await import('./ProblemList')).ProblemList)

/** What stands on paper only. Without it the page is printed as it is on screen. */
export const Paper = lazyExtra(async () => (await import('../share/Paper')).Paper)

/** The search, fetched when it is first needed. */
export const SearchPanel = lazyPart(async () => (await import('../search/SearchPanel')).SearchPanel)

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
