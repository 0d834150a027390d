import { type BranchHue, branchHues } from './branches'
import { type Connection, connectionsById } from './connections'
import type { Id, Org, Quality, Role, Team } from './schema'
import { slug } from './slug'

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
export type Need = 'necessary' | 'useful' | 'unstated'

export interface Needed {
  quality: Quality
  need: Need
}

/** A parsed organisation with every look-up that the page needs, each O(1) or as long as its answer. */
export interface OrgIndex {
  org: Org
  teams: ReadonlyMap<Id, Team>
  roles: ReadonlyMap<Id, Role>
  qualities: ReadonlyMap<Id, Quality>
  /** Teams that no team contains, in the order of the file. */
  roots: readonly Team[]
  subTeams: ReadonlyMap<Id, readonly Team[]>
  /** The roles whose home is this team. */
  homeRoles: ReadonlyMap<Id, readonly Role[]>
  /** The roles that also serve in this team and are drawn elsewhere. */
  guestRoles: ReadonlyMap<Id, readonly Role[]>
  /** A role's qualities, necessary first, then useful, then unstated. */
  needs: ReadonlyMap<Id, readonly Needed[]>
  /** A quality's roles, necessary first, then useful, then unstated. */
  neededBy: ReadonlyMap<Id, readonly { role: Role; need: Need }[]>
  /** Reporting lines and relations of a role or team, seen from it. */
  connections: ReadonlyMap<Id, readonly Connection[]>
  /** The roles that a person of this name holds. */
  rolesByHolder: ReadonlyMap<string, readonly Role[]>
  /** The hue of each team's branch, as LOOK's table numbers them; `none` for what stands above the branches. */
  hues: ReadonlyMap<Id, BranchHue>
  aliases: Readonly<Record<EntryKind, ReadonlyMap<string, Id>>>
}

/** Builds the look-ups of a parsed organisation. Near-linear in the size of the file; never throws. */
export function indexOrg(org: Org): OrgIndex {
  const teams = byId(org.teams)
  const roles = byId(org.roles)
  const qualities = byId(org.qualities)
  const roots = org.teams.filter((team) => !team.parent)
  const subTeams = groupBy(org.teams, (team) => (team.parent ? [team.parent] : []))
  const needs = new Map(org.roles.map((role) => [role.id, neededOf(role, qualities)]))
  return {
    org,
    teams,
    roles,
    qualities,
    roots,
    subTeams,
    homeRoles: groupBy(org.roles, (role) => role.teams.slice(0, 1)),
    guestRoles: groupBy(org.roles, (role) => role.teams.slice(1)),
    needs,
    neededBy: neededByQuality(org.roles, needs),
    connections: connectionsById(org),
    rolesByHolder: groupBy(org.roles, (role) => (role.holders ?? []).map((holder) => holder.name)),
    hues: branchHues(roots, subTeams),
    aliases: { role: aliasesOf(org.roles), team: aliasesOf(org.teams), quality: aliasesOf(org.qualities) },
  }
}

/** The entry with this id, or the one that has it as an alias; undefined for neither. An id wins over an alias. */
export function findEntry(index: OrgIndex, { kind, id }: EntryRef): Entry | undefined {
  return entryOf(index, kind, id) ?? entryOf(index, kind, index.aliases[kind].get(id) ?? '')
}

/** The team and those that contain it, from the root down. */
export function teamPath(index: OrgIndex, id: Id): Team[] {
  const path: Team[] = []
  for (let team = index.teams.get(id); team; team = team.parent ? index.teams.get(team.parent) : undefined)
    path.unshift(team)
  return path
}

/** The ids of a team and of all teams below it. */
export function withSubTeams(index: OrgIndex, id: Id): Set<Id> {
  const found = new Set([id])
  for (const each of found) for (const sub of index.subTeams.get(each) ?? []) found.add(sub.id)
  return found
}

function entryOf(index: OrgIndex, kind: EntryKind, id: Id): Entry | undefined {
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

function byId<T extends { id: Id }>(entries: readonly T[]): Map<Id, T> {
  return new Map(entries.map((entry) => [entry.id, entry]))
}

function aliasesOf(entries: readonly { id: Id; aliases?: string[] | undefined }[]): Map<string, Id> {
  const found = new Map<string, Id>()
  for (const { id, aliases } of entries)
    for (const alias of aliases ?? []) if (!found.has(slug(alias))) found.set(slug(alias), id)
  return found
}

/** Groups values under each of their keys; a value that names a key twice is listed there once. */
function groupBy<T>(values: readonly T[], keysOf: (value: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const value of values) {
    const keys = keysOf(value)
    for (const key of keys.length > 1 ? new Set(keys) : keys) {
      const group = groups.get(key)
      if (group) group.push(value)
      else groups.set(key, [value])
    }
  }
  return groups
}

function neededOf(role: Role, qualities: ReadonlyMap<Id, Quality>): Needed[] {
  const list = (ids: readonly Id[] | undefined, need: Need): Needed[] =>
    (ids ?? []).flatMap((id) => {
      const quality = qualities.get(id)
      return quality ? [{ quality, need }] : []
    })
  const { necessary, useful, unstated } = role.qualities ?? {}
  return [...list(necessary, 'necessary'), ...list(useful, 'useful'), ...list(unstated, 'unstated')]
}

const needOrder: readonly Need[] = ['necessary', 'useful', 'unstated']

function neededByQuality(roles: readonly Role[], needs: ReadonlyMap<Id, readonly Needed[]>) {
  const found = new Map<Id, { role: Role; need: Need }[]>()
  for (const wanted of needOrder) {
    for (const role of roles) {
      for (const { quality, need } of needs.get(role.id) ?? []) {
        if (need !== wanted) continue
        const list = found.get(quality.id)
        if (list) list.push({ role, need })
        else found.set(quality.id, [{ role, need }])
      }
    }
  }
  return found
}
