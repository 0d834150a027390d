import type { OrgIndex } from '../org/indexOrg'
import type { Id, Role, Team } from '../org/schema'

/** A team as the chart is to draw it: a box with the roles it shows and the teams below it. */
export interface SceneTeam {
  team: Team
  roles: readonly Role[]
  subTeams: readonly SceneTeam[]
  folded: boolean
  /** Whether there is anything that folding would hide. */
  foldable: boolean
  /** All that the team holds, sub-teams included, drawn or not. */
  holds: { roles: number; teams: number }
}

/**
 * The forest of boxes to draw: teams in the order of the file, less what the folded ones hide and the roles that are
 * not to be shown.
 */
export function makeScene(
  index: OrgIndex,
  folded: ReadonlySet<Id>,
  shows: (role: Role) => boolean = () => true,
): SceneTeam[] {
  const build = (team: Team): SceneTeam => {
    const subTeams = (index.subTeams.get(team.id) ?? []).map(build)
    const all = index.homeRoles.get(team.id) ?? []
    const roles = all.filter(shows)
    const isFolded = folded.has(team.id)
    const foldable = subTeams.length > 0 || all.length > 0
    return {
      team,
      roles: isFolded ? [] : roles,
      subTeams: isFolded ? [] : subTeams,
      folded: isFolded && foldable,
      foldable,
      holds: {
        roles: subTeams.reduce((sum, { holds }) => sum + holds.roles, roles.length),
        teams: subTeams.reduce((sum, { holds }) => sum + holds.teams, subTeams.length),
      },
    }
  }
  return index.roots.map(build)
}
