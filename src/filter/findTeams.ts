import type { OrgIndex } from '../org/model/indexOrg'
import type { Team } from '../org/model/schema'
import { walkTeamTree } from '../org/model/walkTeamTree'
import { findByName } from '../org/search/findByName'

interface TeamMatches {
  /** `alias` is the other name by which a team was found, where its name is not what was sought. */
  teams: { team: Team; alias?: string }[]
  /** How many teams were found beyond these. */
  omittedCount: number
}

/**
 * The teams with a text in their name or an alias, accents and case aside: first those that begin with it, then those
 * in which a word does, then the rest, each in the order of the tree; for an empty text all teams. No more than `limit`
 * of them. Linear in the number of teams.
 */
export function findTeams(index: OrgIndex, query: string, limit: number): TeamMatches {
  const { matches, omittedCount } = findByName(walkTeamTree(index), query, limit)
  return { teams: matches.map(({ entry, ...aliasMatch }) => ({ team: entry, ...aliasMatch })), omittedCount }
}

/** The teams that a team is part of, outermost first and no more than the nearest three: "2i2c › Engineering". */
export function formatTeamAncestors(index: OrgIndex, { parent }: Team): string {
  const names: string[] = []
  let ancestor = parent === undefined ? undefined : index.teams.get(parent)
  for (
    ;
    ancestor && names.length < 3;
    ancestor = ancestor.parent === undefined ? undefined : index.teams.get(ancestor.parent)
  )
    names.unshift(ancestor.name)
  if (ancestor) names.unshift('…')
  return names.join(' › ')
}
