/**
 * The elements that distant parts of the page look for, to give them focus or to know their size. What they are found by
 * stands here and nowhere else.
 */
import type { EntryRef } from '../../org/model/indexOrg'

export const VIEW_ID = 'view'
export const DETAILS_ID = 'details'
export const DETAILS_HEADING_ID = 'details-heading'
export const CHART_ID = 'chart'

/** Gives focus to the view, for what had it goes away. */
export function focusView(): void {
  document.querySelector('main')?.focus({ preventScroll: true })
}

/** Gives focus to the heading of the details; false where they are not there. */
export function focusDetailsHeading(): boolean {
  const heading = document.getElementById(DETAILS_HEADING_ID)
  heading?.focus({ preventScroll: true })
  return heading !== null
}

export function isInDetails(element: Element | null): boolean {
  return element?.closest(`#${DETAILS_ID}`) != null
}

/** The dialog that is open, if any. */
export function findOpenDialog(): HTMLDialogElement | null {
  return document.querySelector<HTMLDialogElement>('dialog[open]')
}

/** What `data-entry-link` says of a link that stands for an entry in the view. */
export function formatEntryKey({ kind, id }: EntryRef): string {
  return `${kind}:${id}`
}

/** The link that stands for an entry in the view, where it is in sight. */
export function findEntryLink(entry: EntryRef): HTMLElement | undefined {
  const key = formatEntryKey(entry)
  return [...document.querySelectorAll<HTMLElement>('[data-entry-link]')].find(
    (link) => link.dataset.entryLink === key,
  )
}

/** Whether an element is part of what can be moved of the chart. */
export function isInChart(element: Element): boolean {
  return element.closest('.react-flow') !== null
}

/** The size of the chart's pane in px; undefined where another view is shown. */
export function measureChart(): { width: number; height: number } | undefined {
  const chart = document.getElementById(CHART_ID)
  return chart ? { width: chart.clientWidth, height: chart.clientHeight } : undefined
}
