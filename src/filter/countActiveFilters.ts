import type { UrlState } from '../urlState/urlState'

/** How much a view asks of roles: qualities, statuses and a team, those too that the organisation does not have. */
export function countActiveFilters({ quality, status, in: teamId }: UrlState): number {
  return quality.length + status.length + (teamId === undefined ? 0 : 1)
}
