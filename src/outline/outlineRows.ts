import type { Entry, OrgIndex } from '../org/model/indexOrg'
import type { Id, Role, Team } from '../org/model/schema'

interface Place {
  /** How deep it stands, from 1, and which of how many beside it, from 1. */
  level: number
  position: number
  setSize: number
  /** The row of the team that it stands in; -1 for none. */
  parent: number
  /** Whether it stood there in an older file and is gone. */
  isGone: boolean
}

interface Keyed {
  /** Its own among all rows; a role that serves in several teams has a row in each. */
  key: string
}

export interface TeamRow extends Place, Keyed {
  kind: 'team'
  entry: Team
  /** Whether its rows follow; undefined where it has none to open. */
  isOpen: boolean | undefined
}

export interface RoleRow extends Place, Keyed {
  kind: 'role'
  entry: Role
  /** The team whose row it stands below: its home, or one that it also serves. */
  team: Team
  isGuest: boolean
}

/** A line of the outline. */
export type OutlineRow = TeamRow | RoleRow

/**
 * The organisation as rows from top to bottom: teams in the order of the file, each followed by the roles whose home
 * it is, the guests that also serve there, its sub-teams, and what is gone since an older file; less what the folded
 * teams hide and the roles that are not to be shown. Linear in the number of rows.
 */
export function outlineRows(
  index: OrgIndex,
  folded: ReadonlySet<Id>,
  shows: (role: Role) => boolean = () => true,
  gone: ReadonlyMap<Id, readonly Entry[]> = new Map(),
): OutlineRow[] {
  const rows: OutlineRow[] = []
  const goneFrom = (id: Id) =>
    (gone.get(id) ?? []).filter(({ kind, value }) => kind !== 'role' || shows(value))
  const addTeam = (team: Team, place: Place) => {
    const roles = (index.homeRoles.get(team.id) ?? []).filter(shows)
    const guests = (index.guestRoles.get(team.id) ?? []).filter(shows)
    const subTeams = index.subTeams.get(team.id) ?? []
    const left = goneFrom(team.id)
    const size = roles.length + guests.length + subTeams.length + left.length
    // What is gone cannot be folded: no address speaks of it.
    const isOpen = size > 0 && !place.isGone ? !folded.has(team.id) : undefined
    const placeOf = placesBelow(place, rows.length, size)
    rows.push({ kind: 'team', key: teamKey(team.id), entry: team, isOpen, ...place })
    if (!isOpen && !place.isGone) return
    for (const entry of roles)
      rows.push({ kind: 'role', key: roleKey(entry.id), entry, team, isGuest: false, ...placeOf() })
    for (const entry of guests)
      rows.push({ kind: 'role', key: guestKey(team.id, entry.id), entry, team, isGuest: true, ...placeOf() })
    for (const sub of subTeams) addTeam(sub, placeOf())
    for (const entry of left) addGone(entry, team, { ...placeOf(), isGone: true })
  }
  const addGone = (entry: Entry, team: Team | undefined, place: Place) => {
    if (entry.kind === 'team') addTeam(entry.value, place)
    if (entry.kind === 'role' && team)
      rows.push({
        kind: 'role',
        key: roleKey(entry.value.id),
        entry: entry.value,
        team,
        isGuest: false,
        ...place,
      })
  }
  const top = goneFrom('')
  const placeOf = placesBelow({ level: 0 }, -1, index.rootTeams.length + top.length)
  for (const root of index.rootTeams) addTeam(root, placeOf())
  for (const entry of top) addGone(entry, undefined, { ...placeOf(), isGone: true })
  return rows
}

/** One after the other, the places in a team that stands at a row; -1 for the top. */
function placesBelow({ level }: Pick<Place, 'level'>, parent: number, setSize: number): () => Place {
  let position = 0
  return () => {
    position += 1
    return { level: level + 1, position, setSize, parent, isGone: false }
  }
}

/** The key of a team's row. */
export function teamKey(id: Id): string {
  return `team:${id}`
}

/** The key of a role's row in its home. */
export function roleKey(id: Id): string {
  return `role:${id}`
}

function guestKey(team: Id, role: Id): string {
  return `guest:${team}:${role}`
}
