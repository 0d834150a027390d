import type { OrgIndex } from '../org/indexOrg'
import type { Id, Role, Team } from '../org/schema'

interface Place {
  /** Its own among all rows; a role that serves in several teams has a row in each. */
  key: string
  /** How deep it stands, from 1, and which of how many beside it, from 1. */
  level: number
  position: number
  setSize: number
  /** The row of the team that it stands in; -1 for none. */
  parent: number
}

export interface TeamRow extends Place {
  kind: 'team'
  entry: Team
  /** Whether its rows follow; undefined where it has none to open. */
  isOpen: boolean | undefined
}

export interface RoleRow extends Place {
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
 * it is, the guests that also serve there, and its sub-teams; less what the folded teams hide and the roles that are
 * not to be shown. Linear in the number of rows.
 */
export function outlineRows(
  index: OrgIndex,
  folded: ReadonlySet<Id>,
  shows: (role: Role) => boolean = () => true,
): OutlineRow[] {
  const rows: OutlineRow[] = []
  const addTeam = (team: Team, level: number, position: number, setSize: number, parent: number) => {
    const roles = (index.homeRoles.get(team.id) ?? []).filter(shows)
    const guests = (index.guestRoles.get(team.id) ?? []).filter(shows)
    const subTeams = index.subTeams.get(team.id) ?? []
    const size = roles.length + guests.length + subTeams.length
    const isOpen = size > 0 ? !folded.has(team.id) : undefined
    const at = rows.length
    rows.push({ kind: 'team', key: teamKey(team.id), entry: team, isOpen, level, position, setSize, parent })
    if (!isOpen) return
    for (const [i, entry] of [...roles, ...guests].entries()) {
      const isGuest = i >= roles.length
      const key = isGuest ? guestKey(team.id, entry.id) : roleKey(entry.id)
      const place = { level: level + 1, position: i + 1, setSize: size, parent: at }
      rows.push({ kind: 'role', key, entry, team, isGuest, ...place })
    }
    for (const [i, sub] of subTeams.entries())
      addTeam(sub, level + 1, roles.length + guests.length + i + 1, size, at)
  }
  for (const [i, root] of index.roots.entries()) addTeam(root, 1, i + 1, index.roots.length, -1)
  return rows
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
