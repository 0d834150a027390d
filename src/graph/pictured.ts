import { branchTops } from '../org/branches'
import type { OrgIndex } from '../org/indexOrg'
import { roleStatus } from '../org/roleStatus'
import type { Id, Role, Team } from '../org/schema'
import { coloursOf, type Palette } from './palettes'
import { makeScene, type SceneTeam } from './scene'

type Colours = ReturnType<typeof coloursOf>

/** What a picture that unfurls shows: the organisation, or one branch of it. */
export interface Pictured {
  /** Above the title: whose branch it is; empty where the title is the organisation. */
  over: string
  title: string
  colours: Colours
  /** What stands in it: its teams, then its own roles. */
  tiles: readonly Tile[]
  holds: { roles: number; teams: number }
  /** What is said of it; inline Markdown. */
  summary: string
}

/** A team or a role in a picture. */
export interface Tile {
  name: string
  colours: Colours
  /** A team's roles, sub-teams included: for each whether somebody is looked for. Undefined for a role. */
  roles: readonly boolean[] | undefined
  isVacant: boolean
}

/** The organisation as it unfurls: its branches, each in its hue. */
export function picturedOrg(index: OrgIndex, palette: Palette): Pictured {
  const tops = new Set(branchTops(index.roots, index.subTeams).map(({ id }) => id))
  const scene = sceneTeams(index).filter(({ team }) => tops.has(team.id))
  const home = scene.length > 0 ? index.teams.get(scene[0]?.team.parent ?? '') : undefined
  const own = home ? (index.homeRoles.get(home.id) ?? []) : []
  return {
    over: '',
    title: index.org.name,
    colours: palette.none,
    tiles: [
      ...scene.map((team) => teamTile(index, team, palette)),
      ...own.map((role) => roleTile(role, palette.none)),
    ],
    holds: { roles: index.roles.size, teams: index.teams.size },
    summary: index.org.summary ?? '',
  }
}

/** Each branch as it unfurls, by the id of the team at its top. */
export function picturedBranches(index: OrgIndex, palette: Palette): Map<Id, Pictured> {
  const tops = new Set(branchTops(index.roots, index.subTeams).map(({ id }) => id))
  const found = sceneTeams(index).filter(({ team }) => tops.has(team.id))
  return new Map(found.map((node) => [node.team.id, picturedBranch(index, node, palette)]))
}

function picturedBranch(index: OrgIndex, node: SceneTeam, palette: Palette): Pictured {
  const colours = coloursIn(index, node.team, palette)
  return {
    over: index.org.name,
    title: node.team.name,
    colours,
    tiles: [
      ...node.subTeams.map((sub) => teamTile(index, sub, palette)),
      ...node.roles.map((role) => roleTile(role, colours)),
    ],
    holds: node.holds,
    summary: node.team.summary ?? '',
  }
}

/** The roots of the scene with all open, and the teams below each. */
function sceneTeams(index: OrgIndex): SceneTeam[] {
  return makeScene(index, new Set()).flatMap((root) => [root, ...root.subTeams])
}

function teamTile(index: OrgIndex, node: SceneTeam, palette: Palette): Tile {
  const roles = rolesIn(node).map(isVacant)
  return { name: node.team.name, colours: coloursIn(index, node.team, palette), roles, isVacant: false }
}

function roleTile(role: Role, colours: Colours): Tile {
  return { name: role.name, colours, roles: undefined, isVacant: isVacant(role) }
}

function rolesIn({ roles, subTeams }: SceneTeam): Role[] {
  return [...roles, ...subTeams.flatMap(rolesIn)]
}

function isVacant(role: Role): boolean {
  return roleStatus(role) === 'vacant'
}

function coloursIn(index: OrgIndex, { id }: Team, palette: Palette): Colours {
  return coloursOf(palette, index.hues.get(id))
}
