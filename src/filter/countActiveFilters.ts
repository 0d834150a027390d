import type { UrlState } from '../urlState/urlState'

/** The number of qualities, statuses and teams in the filter, including those that the organisation does not have. */
export function countActiveFilters({ quality, status, in: teamId }: UrlState): number {
  return quality.length + status.length + (teamId === undefined ? 0 : 1)
}
