import type { OrgIndex } from '../../org/model/indexOrg'
import type { Id, Role, Team } from '../../org/model/schema'

/** A team as the chart is to draw it: a box with the roles it shows and the teams below it. */
export interface SceneTeam {
  team: Team
  roles: readonly Role[]
  subTeams: readonly SceneTeam[]
  isFolded: boolean
  /** Whether there is anything that folding would hide. */
  canFold: boolean
  /** All that the team holds, sub-teams included, drawn or not. */
  totals: { roles: number; teams: number }
}

/**
 * The forest of boxes to draw: teams in the order of the file, less what the folded ones hide and the roles that are
 * not to be shown.
 */
export function buildScene(
  index: OrgIndex,
  foldedTeamIds: ReadonlySet<Id>,
  isRoleShown: (role: Role) => boolean = () => true,
): SceneTeam[] {
  const buildTeam = (team: Team): SceneTeam => {
    const subTeams = (index.subTeams.get(team.id) ?? []).map(buildTeam)
    const homeRoles = index.homeRoles.get(team.id) ?? []
    const shownRoles = homeRoles.filter(isRoleShown)
    const isFolded = foldedTeamIds.has(team.id)
    const canFold = subTeams.length > 0 || homeRoles.length > 0
    return {
      team,
      roles: isFolded ? [] : shownRoles,
      subTeams: isFolded ? [] : subTeams,
      isFolded: isFolded && canFold,
      canFold,
      totals: {
        roles: subTeams.reduce((sum, { totals }) => sum + totals.roles, shownRoles.length),
        teams: subTeams.reduce((sum, { totals }) => sum + totals.teams, subTeams.length),
      },
    }
  }
  return index.rootTeams.map(buildTeam)
}
