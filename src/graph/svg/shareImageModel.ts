import { findBranchRoots } from '../../org/model/branches'
import type { OrgIndex } from '../../org/model/indexOrg'
import { getRoleStatus } from '../../org/model/roleStatus'
import type { Id, Role, Team } from '../../org/model/schema'
import { buildScene, type SceneTeam } from '../layout/scene'
import { getBranchColours, type Palette } from './palettes'

type TileColours = ReturnType<typeof getBranchColours>

/** What a picture that unfurls shows: the organisation, or one branch of it. */
export interface ShareImageModel {
  /** Above the title: whose branch it is; empty where the title is the organisation. */
  parentTitle: string
  title: string
  colours: TileColours
  /** What stands in it: its teams, then its own roles. */
  tiles: readonly ShareImageTile[]
  totals: { roles: number; teams: number }
  /** What is said of it; inline Markdown. */
  summary: string
}

/** A team or a role in a picture. */
export interface ShareImageTile {
  name: string
  colours: TileColours
  /** A team's roles, sub-teams included: for each whether somebody is looked for. Undefined for a role. */
  roleVacancies: readonly boolean[] | undefined
  isVacant: boolean
}

/** The organisation as it unfurls: its branches, each in its hue. */
export function buildOrgImageModel(index: OrgIndex, palette: Palette): ShareImageModel {
  const branchIds = new Set(findBranchRoots(index.rootTeams, index.subTeams).map(({ id }) => id))
  const branches = listTopTeams(index).filter(({ team }) => branchIds.has(team.id))
  const homeTeam = branches.length > 0 ? index.teams.get(branches[0]?.team.parent ?? '') : undefined
  const homeRoles = homeTeam ? (index.homeRoles.get(homeTeam.id) ?? []) : []
  return {
    parentTitle: '',
    title: index.org.name,
    colours: palette.none,
    tiles: [
      ...branches.map((team) => buildTeamTile(index, team, palette)),
      ...homeRoles.map((role) => buildRoleTile(role, palette.none)),
    ],
    totals: { roles: index.roles.size, teams: index.teams.size },
    summary: index.org.summary ?? '',
  }
}

/** Each branch as it unfurls, by the id of the team at its top. */
export function buildBranchImageModels(index: OrgIndex, palette: Palette): Map<Id, ShareImageModel> {
  const branchIds = new Set(findBranchRoots(index.rootTeams, index.subTeams).map(({ id }) => id))
  const branches = listTopTeams(index).filter(({ team }) => branchIds.has(team.id))
  return new Map(
    branches.map((sceneTeam) => [sceneTeam.team.id, buildBranchImageModel(index, sceneTeam, palette)]),
  )
}

function buildBranchImageModel(index: OrgIndex, sceneTeam: SceneTeam, palette: Palette): ShareImageModel {
  const colours = getTeamColours(index, sceneTeam.team, palette)
  return {
    parentTitle: index.org.name,
    title: sceneTeam.team.name,
    colours,
    tiles: [
      ...sceneTeam.subTeams.map((subTeam) => buildTeamTile(index, subTeam, palette)),
      ...sceneTeam.roles.map((role) => buildRoleTile(role, colours)),
    ],
    totals: sceneTeam.totals,
    summary: sceneTeam.team.summary ?? '',
  }
}

/** The roots of the scene with all open, and the teams below each. */
function listTopTeams(index: OrgIndex): SceneTeam[] {
  return buildScene(index, new Set()).flatMap((root) => [root, ...root.subTeams])
}

function buildTeamTile(index: OrgIndex, sceneTeam: SceneTeam, palette: Palette): ShareImageTile {
  const roleVacancies = collectRoles(sceneTeam).map(isVacant)
  return {
    name: sceneTeam.team.name,
    colours: getTeamColours(index, sceneTeam.team, palette),
    roleVacancies,
    isVacant: false,
  }
}

function buildRoleTile(role: Role, colours: TileColours): ShareImageTile {
  return { name: role.name, colours, roleVacancies: undefined, isVacant: isVacant(role) }
}

function collectRoles({ roles, subTeams }: SceneTeam): Role[] {
  return [...roles, ...subTeams.flatMap(collectRoles)]
}

function isVacant(role: Role): boolean {
  return getRoleStatus(role) === 'vacant'
}

function getTeamColours(index: OrgIndex, { id }: Team, palette: Palette): TileColours {
  return getBranchColours(palette, index.hueByTeam.get(id))
}
