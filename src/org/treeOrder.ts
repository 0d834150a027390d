import type { OrgIndex } from './indexOrg'
import type { Team } from './schema'

/** The teams as the tree lists them from the top: each before its sub-teams, siblings in the order of the file. */
export function* teamsInTreeOrder({ roots, subTeams }: OrgIndex): Generator<Team> {
  const ahead = [...roots].reverse()
  for (let team = ahead.pop(); team; team = ahead.pop()) {
    yield team
    for (const sub of [...(subTeams.get(team.id) ?? [])].reverse()) ahead.push(sub)
  }
}
