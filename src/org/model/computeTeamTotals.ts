import type { OrgIndex } from './indexOrg'
import type { Id, Team } from './schema'

/** What a team holds, all that its sub-teams hold included: roles whose home is there, and teams. */
export interface TeamTotals {
  roles: number
  teams: number
}

/** What each team holds. Linear in the number of teams. */
export function computeTeamTotals({ rootTeams, subTeams, homeRoles }: OrgIndex): ReadonlyMap<Id, TeamTotals> {
  const totalsByTeam = new Map<Id, TeamTotals>()
  const breadthFirst: Team[] = [...rootTeams]
  for (const { id } of breadthFirst) {
    totalsByTeam.set(id, { roles: homeRoles.get(id)?.length ?? 0, teams: 0 })
    breadthFirst.push(...(subTeams.get(id) ?? []))
  }
  for (const { id, parent } of breadthFirst.reverse()) {
    const [totals, parentTotals] = [totalsByTeam.get(id), totalsByTeam.get(parent ?? '')]
    if (!totals || !parentTotals) continue
    parentTotals.roles += totals.roles
    parentTotals.teams += totals.teams + 1
  }
  return totalsByTeam
}
