import type { OrgIndex } from '../org/model/indexOrg'
import type { Team } from '../org/model/schema'
import { walkTeamTree } from '../org/model/walkTeamTree'
import { findByName } from '../org/search/findByName'

interface TeamMatches {
  /** `alias` is set if the team was found by that name instead of its own. */
  teams: { team: Team; alias?: string }[]
  /** How many more teams were found. */
  omittedCount: number
}

/**
 * Finds up to `limit` teams whose name or alias contains the query, ignoring case and accents: names that begin with
 * it first, then names with a word that does, then the rest, each in tree order. An empty query finds all teams.
 * Linear in the number of teams.
 */
export function findTeams(index: OrgIndex, query: string, limit: number): TeamMatches {
  const { matches, omittedCount } = findByName(walkTeamTree(index), query, limit)
  return { teams: matches.map(({ entry, ...aliasMatch }) => ({ team: entry, ...aliasMatch })), omittedCount }
}

// They tell teams of the same name apart.
const MAX_SHOWN_ANCESTORS = 3

/** The nearest ancestors of a team, outermost first: "2i2c › Engineering". An ellipsis stands for further ones. */
export function formatTeamAncestors(index: OrgIndex, { parent }: Team): string {
  const names: string[] = []
  let ancestor = parent === undefined ? undefined : index.teams.get(parent)
  for (
    ;
    ancestor && names.length < MAX_SHOWN_ANCESTORS;
    ancestor = ancestor.parent === undefined ? undefined : index.teams.get(ancestor.parent)
  )
    names.unshift(ancestor.name)
  if (ancestor) names.unshift('…')
  return names.join(' › ')
}
