import type { OrgIndex } from '../org/model/indexOrg'
import type { Team } from '../org/model/schema'
import { walkTeamTree } from '../org/model/walkTeamTree'
import { findByName } from '../org/search/findByName'

interface FoundTeams {
  /** `alias` is the other name by which a team was found, where its name is not what was sought. */
  teams: { team: Team; alias?: string }[]
  /** How many teams were found beyond these. */
  more: number
}

/**
 * The teams with a text in their name or an alias, accents and case aside: first those that begin with it, then those
 * in which a word does, then the rest, each in the order of the tree; for an empty text all teams. No more than `most`
 * of them. Linear in the number of teams.
 */
export function findTeams(index: OrgIndex, text: string, most: number): FoundTeams {
  const { matches: found, omittedCount: more } = findByName(walkTeamTree(index), text, most)
  return { teams: found.map(({ entry, ...by }) => ({ team: entry, ...by })), more }
}

/** The teams that a team is part of, outermost first and no more than the nearest three: "2i2c › Engineering". */
export function teamParents(index: OrgIndex, { parent }: Team): string {
  const names: string[] = []
  let team = parent === undefined ? undefined : index.teams.get(parent)
  for (
    ;
    team && names.length < 3;
    team = team.parent === undefined ? undefined : index.teams.get(team.parent)
  )
    names.unshift(team.name)
  if (team) names.unshift('…')
  return names.join(' › ')
}
