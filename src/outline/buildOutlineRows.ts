import type { Entry, OrgIndex } from '../org/model/indexOrg'
import type { Id, Role, Team } from '../org/model/schema'
import { getGuestRowKey, getRoleRowKey, getTeamRowKey } from './rowKeys'

interface TreePosition {
  /** Its depth in the tree, and its position among its siblings, both from 1. */
  level: number
  positionInSet: number
  setSize: number
  /** The index of its parent team's row; -1 for none. */
  parentIndex: number
  /** Whether only an older file has it. */
  isRemoved: boolean
}

interface KeyedRow {
  /** Unique among all rows; a role that serves in several teams has a row in each. */
  key: string
}

export interface OutlineTeamRow extends TreePosition, KeyedRow {
  kind: 'team'
  entry: Team
  /** Whether its children's rows follow; undefined if it has none. */
  isOpen: boolean | undefined
}

export interface OutlineRoleRow extends TreePosition, KeyedRow {
  kind: 'role'
  entry: Role
  /** The parent row's team: its home, or one that it also serves. */
  team: Team
  isGuest: boolean
}

/** A row of the outline. */
export type OutlineRow = OutlineTeamRow | OutlineRoleRow

/**
 * The organisation as rows from top to bottom: teams in the order of the file, each followed by the roles whose home
 * it is, the guests that also serve there, its sub-teams, and the entries removed since an older file. Rows in folded
 * teams and invisible roles are left out. Linear in the number of rows.
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
    // A removed team cannot be folded: the address says nothing about it.
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

/** Gives the tree positions of a parent's children, one for each call. */
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
