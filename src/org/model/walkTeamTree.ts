import type { OrgIndex } from './indexOrg'
import type { Team } from './schema'

/** The teams as the tree lists them from the top: each before its sub-teams, siblings in the order of the file. */
export function* walkTeamTree({ rootTeams, subTeams }: OrgIndex): Generator<Team> {
  const stack = [...rootTeams].reverse()
  for (let team = stack.pop(); team; team = stack.pop()) {
    yield team
    for (const subTeam of [...(subTeams.get(team.id) ?? [])].reverse()) stack.push(subTeam)
  }
}
