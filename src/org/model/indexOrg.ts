import { slugify } from '../text/slugify'
import { assignBranchHues, type BranchHue } from './branches'
import { type Connection, indexConnections } from './connections'
import type { Id, Org, Quality, Role, Team } from './schema'

/** The three kinds of entry that have an address of their own. */
export type EntryKind = 'role' | 'team' | 'quality'

/** What an address or an internal link names: the kind and the id. */
export interface EntryRef {
  kind: EntryKind
  id: Id
}

export type Entry =
  | { kind: 'role'; value: Role }
  | { kind: 'team'; value: Team }
  | { kind: 'quality'; value: Quality }

/** The list of a role in which a quality stands. */
export type NeedLevel = 'necessary' | 'useful' | 'unstated'

export interface NeededQuality {
  quality: Quality
  need: NeedLevel
}

/** A parsed organisation with every look-up that the page needs, each O(1) or as long as its answer. */
export interface OrgIndex {
  org: Org
  teams: ReadonlyMap<Id, Team>
  roles: ReadonlyMap<Id, Role>
  qualities: ReadonlyMap<Id, Quality>
  /** Teams that no team contains, in the order of the file. */
  rootTeams: readonly Team[]
  subTeams: ReadonlyMap<Id, readonly Team[]>
  /** The roles whose home is this team. */
  homeRoles: ReadonlyMap<Id, readonly Role[]>
  /** The roles that also serve in this team and are drawn elsewhere. */
  guestRoles: ReadonlyMap<Id, readonly Role[]>
  /** A role's qualities, necessary first, then useful, then unstated. */
  qualitiesByRole: ReadonlyMap<Id, readonly NeededQuality[]>
  /** A quality's roles, necessary first, then useful, then unstated. */
  rolesByQuality: ReadonlyMap<Id, readonly { role: Role; need: NeedLevel }[]>
  /** Reporting lines and relations of a role or team, seen from it. */
  connections: ReadonlyMap<Id, readonly Connection[]>
  /** The roles that a person of this name holds. */
  rolesByHolder: ReadonlyMap<string, readonly Role[]>
  /** The hue of each team's branch, as LOOK's table numbers them; `none` for what stands above the branches. */
  hueByTeam: ReadonlyMap<Id, BranchHue>
  idByAlias: Readonly<Record<EntryKind, ReadonlyMap<string, Id>>>
}

/** Builds the look-ups of a parsed organisation. Near-linear in the size of the file; never throws. */
export function indexOrg(org: Org): OrgIndex {
  const teams = indexById(org.teams)
  const roles = indexById(org.roles)
  const qualities = indexById(org.qualities)
  const rootTeams = org.teams.filter((team) => !team.parent)
  const subTeams = groupBy(org.teams, (team) => (team.parent ? [team.parent] : []))
  const qualitiesByRole = new Map(org.roles.map((role) => [role.id, listNeededQualities(role, qualities)]))
  return {
    org,
    teams,
    roles,
    qualities,
    rootTeams,
    subTeams,
    homeRoles: groupBy(org.roles, (role) => role.teams.slice(0, 1)),
    guestRoles: groupBy(org.roles, (role) => role.teams.slice(1)),
    qualitiesByRole,
    rolesByQuality: groupRolesByQuality(org.roles, qualitiesByRole),
    connections: indexConnections(org),
    rolesByHolder: groupBy(org.roles, (role) => (role.holders ?? []).map((holder) => holder.name)),
    hueByTeam: assignBranchHues(rootTeams, subTeams),
    idByAlias: {
      role: indexAliases(org.roles),
      team: indexAliases(org.teams),
      quality: indexAliases(org.qualities),
    },
  }
}

/** The entry with this id, or the one that has it as an alias; undefined for neither. An id wins over an alias. */
export function findEntry(index: OrgIndex, { kind, id }: EntryRef): Entry | undefined {
  return getEntry(index, kind, id) ?? getEntry(index, kind, index.idByAlias[kind].get(id) ?? '')
}

/** The team and those that contain it, from the root down. */
export function getTeamPath(index: OrgIndex, id: Id): Team[] {
  const path: Team[] = []
  for (let team = index.teams.get(id); team; team = team.parent ? index.teams.get(team.parent) : undefined)
    path.unshift(team)
  return path
}

/** The ids of a team and of all teams below it. */
export function collectTeamSubtreeIds(index: OrgIndex, id: Id): Set<Id> {
  const subtreeIds = new Set([id])
  for (const teamId of subtreeIds)
    for (const subTeam of index.subTeams.get(teamId) ?? []) subtreeIds.add(subTeam.id)
  return subtreeIds
}

function getEntry(index: OrgIndex, kind: EntryKind, id: Id): Entry | undefined {
  if (kind === 'role') {
    const value = index.roles.get(id)
    return value && { kind, value }
  }
  if (kind === 'team') {
    const value = index.teams.get(id)
    return value && { kind, value }
  }
  const value = index.qualities.get(id)
  return value && { kind, value }
}

function indexById<T extends { id: Id }>(entries: readonly T[]): Map<Id, T> {
  return new Map(entries.map((entry) => [entry.id, entry]))
}

function indexAliases(entries: readonly { id: Id; aliases?: string[] | undefined }[]): Map<string, Id> {
  const idByAlias = new Map<string, Id>()
  for (const { id, aliases } of entries)
    for (const alias of aliases ?? []) if (!idByAlias.has(slugify(alias))) idByAlias.set(slugify(alias), id)
  return idByAlias
}

/** Groups values under each of their keys; a value that names a key twice is listed there once. */
function groupBy<T>(values: readonly T[], getKeys: (value: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const value of values) {
    const keys = getKeys(value)
    for (const key of keys.length > 1 ? new Set(keys) : keys) {
      const group = groups.get(key)
      if (group) group.push(value)
      else groups.set(key, [value])
    }
  }
  return groups
}

function listNeededQualities(role: Role, qualities: ReadonlyMap<Id, Quality>): NeededQuality[] {
  const resolveQualities = (ids: readonly Id[] | undefined, need: NeedLevel): NeededQuality[] =>
    (ids ?? []).flatMap((id) => {
      const quality = qualities.get(id)
      return quality ? [{ quality, need }] : []
    })
  const { necessary, useful, unstated } = role.qualities ?? {}
  return [
    ...resolveQualities(necessary, 'necessary'),
    ...resolveQualities(useful, 'useful'),
    ...resolveQualities(unstated, 'unstated'),
  ]
}

const needLevels: readonly NeedLevel[] = ['necessary', 'useful', 'unstated']

function groupRolesByQuality(
  roles: readonly Role[],
  qualitiesByRole: ReadonlyMap<Id, readonly NeededQuality[]>,
) {
  const rolesByQuality = new Map<Id, { role: Role; need: NeedLevel }[]>()
  for (const needLevel of needLevels) {
    for (const role of roles) {
      for (const { quality, need } of qualitiesByRole.get(role.id) ?? []) {
        if (need !== needLevel) continue
        const entries = rolesByQuality.get(quality.id)
        if (entries) entries.push({ role, need })
        else rolesByQuality.set(quality.id, [{ role, need }])
      }
    }
  }
  return rolesByQuality
}
