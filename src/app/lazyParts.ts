import { lazy } from 'react'

const loadDetails = () => import('../panel/DetailsPanel')

/** The details, fetched when they are first needed. */
export const DetailsPanel = lazy(async () => ({ default: (await loadDetails()).DetailsPanel }))

/** Roles side by side, fetched when they are first asked for. */
export const Compare = lazy(async () => ({ default: (await import('../matrix/Compare')).Compare }))

/** Fetches ahead what a person is likely to need next. A failure is left for when it is needed. */
export function fetchAhead(): void {
  loadDetails().catch(() => undefined)
}
