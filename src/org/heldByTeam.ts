import type { OrgIndex } from './indexOrg'
import type { Id, Team } from './schema'

/** What a team holds, all that its sub-teams hold included: roles whose home is there, and teams. */
export interface Held {
  roles: number
  teams: number
}

/** What each team holds. Linear in the number of teams. */
export function heldByTeam({ roots, subTeams, homeRoles }: OrgIndex): ReadonlyMap<Id, Held> {
  const held = new Map<Id, Held>()
  const down: Team[] = [...roots]
  for (const { id } of down) {
    held.set(id, { roles: homeRoles.get(id)?.length ?? 0, teams: 0 })
    down.push(...(subTeams.get(id) ?? []))
  }
  for (const { id, parent } of down.reverse()) {
    const [own, above] = [held.get(id), held.get(parent ?? '')]
    if (!own || !above) continue
    above.roles += own.roles
    above.teams += own.teams + 1
  }
  return held
}
