import type { UrlState } from '../urlState/urlState'

/** How much a view asks of roles: qualities, statuses and a team, those too that the organisation does not have. */
export function asked({ quality, status, in: team }: UrlState): number {
  return quality.length + status.length + (team === undefined ? 0 : 1)
}
