import { soleRoot } from '../org/branches'
import type { OrgIndex } from '../org/indexOrg'
import type { Matches } from '../org/matchRoles'
import type { Id, Role, Team } from '../org/schema'
import type { View } from '../view/view'

/** A team as the chart is to draw it: a box with the roles it shows and the teams below it. */
export interface SceneTeam {
  team: Team
  roles: readonly Role[]
  subTeams: readonly SceneTeam[]
  folded: boolean
  /** Whether there is anything that folding would hide. */
  foldable: boolean
  /** All that the team holds, sub-teams included, drawn or not. */
  holds: { roles: number; teams: number; matches: number }
}

/** The forest of boxes that a view shows: teams in the order of the file, what is folded left out. */
export function makeScene(index: OrgIndex, view: Pick<View, 'fold' | 'only'>, matches: Matches): SceneTeam[] {
  const folded = new Set(view.fold)
  const shows = (role: Role) => !(view.only && matches.active) || matches.roles.has(role.id)
  const build = (team: Team): SceneTeam => {
    const subTeams = (index.subTeams.get(team.id) ?? []).map(build)
    const roles = (index.homeRoles.get(team.id) ?? []).filter(shows)
    const isFolded = folded.has(team.id)
    const foldable = subTeams.length > 0 || (index.homeRoles.get(team.id) ?? []).length > 0
    return {
      team,
      roles: isFolded ? [] : roles,
      subTeams: isFolded ? [] : subTeams,
      folded: isFolded && foldable,
      foldable,
      holds: {
        roles: roles.length + sum(subTeams, (sub) => sub.holds.roles),
        teams: subTeams.length + sum(subTeams, (sub) => sub.holds.teams),
        matches:
          roles.filter((role) => matches.roles.has(role.id)).length +
          sum(subTeams, (sub) => sub.holds.matches),
      },
    }
  }
  return index.roots.map(build)
}

/** The teams to fold so that only the top of the organisation shows: each branch, but not a root above them all. */
export function foldAll(index: OrgIndex): Id[] {
  const home = soleRoot(index.roots, index.subTeams)
  const tops = index.roots.flatMap((root) => (root === home ? (index.subTeams.get(root.id) ?? []) : [root]))
  return tops.filter(({ id }) => index.subTeams.has(id) || index.homeRoles.has(id)).map(({ id }) => id)
}

/** For every team, the id of the box it is drawn as: its own, or that of the folded team that hides it. */
export function drawnTeams(scene: readonly SceneTeam[], index: OrgIndex): Map<Id, Id> {
  const drawn = new Map<Id, Id>()
  const hide = (id: Id, under: Id) => {
    drawn.set(id, under)
    for (const sub of index.subTeams.get(id) ?? []) hide(sub.id, under)
  }
  const walk = (node: SceneTeam) => {
    if (node.folded) hide(node.team.id, node.team.id)
    else drawn.set(node.team.id, node.team.id)
    node.subTeams.forEach(walk)
  }
  scene.forEach(walk)
  return drawn
}

function sum<T>(values: readonly T[], of: (value: T) => number): number {
  return values.reduce((total, value) => total + of(value), 0)
}
