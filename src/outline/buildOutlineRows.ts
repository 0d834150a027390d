import type { Entry, OrgIndex } from '../org/model/indexOrg'
import type { Id, Role, Team } from '../org/model/schema'

interface TreePosition {
  /** How deep it stands, from 1, and which of how many beside it, from 1. */
  level: number
  positionInSet: number
  setSize: number
  /** The row of the team that it stands in; -1 for none. */
  parentIndex: number
  /** Whether it stood there in an older file and is gone. */
  isRemoved: boolean
}

interface KeyedRow {
  /** Its own among all rows; a role that serves in several teams has a row in each. */
  key: string
}

export interface OutlineTeamRow extends TreePosition, KeyedRow {
  kind: 'team'
  entry: Team
  /** Whether its rows follow; undefined where it has none to open. */
  isOpen: boolean | undefined
}

export interface OutlineRoleRow extends TreePosition, KeyedRow {
  kind: 'role'
  entry: Role
  /** The team whose row it stands below: its home, or one that it also serves. */
  team: Team
  isGuest: boolean
}

/** A line of the outline. */
export type OutlineRow = OutlineTeamRow | OutlineRoleRow

/**
 * The organisation as rows from top to bottom: teams in the order of the file, each followed by the roles whose home
 * it is, the guests that also serve there, its sub-teams, and what is gone since an older file; less what the folded
 * teams hide and the roles that are not to be shown. Linear in the number of rows.
 */
export function buildOutlineRows(
  index: OrgIndex,
  foldedTeamIds: ReadonlySet<Id>,
  isRoleVisible: (role: Role) => boolean = () => true,
  removedByTeam: ReadonlyMap<Id, readonly Entry[]> = new Map(),
): OutlineRow[] {
  const rows: OutlineRow[] = []
  const listRemoved = (teamId: Id) =>
    (removedByTeam.get(teamId) ?? []).filter(({ kind, value }) => kind !== 'role' || isRoleVisible(value))
  const addTeam = (team: Team, position: TreePosition) => {
    const roles = (index.homeRoles.get(team.id) ?? []).filter(isRoleVisible)
    const guests = (index.guestRoles.get(team.id) ?? []).filter(isRoleVisible)
    const subTeams = index.subTeams.get(team.id) ?? []
    const removed = listRemoved(team.id)
    const childCount = roles.length + guests.length + subTeams.length + removed.length
    // What is gone cannot be folded: no address speaks of it.
    const isOpen = childCount > 0 && !position.isRemoved ? !foldedTeamIds.has(team.id) : undefined
    const nextPosition = createPositionCounter(position, rows.length, childCount)
    rows.push({ kind: 'team', key: getTeamRowKey(team.id), entry: team, isOpen, ...position })
    if (!isOpen && !position.isRemoved) return
    for (const entry of roles)
      rows.push({
        kind: 'role',
        key: getRoleRowKey(entry.id),
        entry,
        team,
        isGuest: false,
        ...nextPosition(),
      })
    for (const entry of guests)
      rows.push({
        kind: 'role',
        key: getGuestRowKey(team.id, entry.id),
        entry,
        team,
        isGuest: true,
        ...nextPosition(),
      })
    for (const subTeam of subTeams) addTeam(subTeam, nextPosition())
    for (const entry of removed) addRemoved(entry, team, { ...nextPosition(), isRemoved: true })
  }
  const addRemoved = (entry: Entry, team: Team | undefined, position: TreePosition) => {
    if (entry.kind === 'team') addTeam(entry.value, position)
    if (entry.kind === 'role' && team)
      rows.push({
        kind: 'role',
        key: getRoleRowKey(entry.value.id),
        entry: entry.value,
        team,
        isGuest: false,
        ...position,
      })
  }
  const removedRoots = listRemoved('')
  const nextPosition = createPositionCounter({ level: 0 }, -1, index.rootTeams.length + removedRoots.length)
  for (const root of index.rootTeams) addTeam(root, nextPosition())
  for (const entry of removedRoots) addRemoved(entry, undefined, { ...nextPosition(), isRemoved: true })
  return rows
}

/** One after the other, the places in a team that stands at a row; -1 for the top. */
function createPositionCounter(
  { level }: Pick<TreePosition, 'level'>,
  parentIndex: number,
  setSize: number,
): () => TreePosition {
  let positionInSet = 0
  return () => {
    positionInSet += 1
    return { level: level + 1, positionInSet, setSize, parentIndex, isRemoved: false }
  }
}

/** The key of a team's row. */
export function getTeamRowKey(id: Id): string {
  return `team:${id}`
}

/** The key of a role's row in its home. */
export function getRoleRowKey(id: Id): string {
  return `role:${id}`
}

function getGuestRowKey(teamId: Id, roleId: Id): string {
  return `guest:${teamId}:${roleId}`
}
