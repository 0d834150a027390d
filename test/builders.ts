import type { Org, Quality, Role, Team } from '../src/org/schema'

/** An organisation with one team and nothing else, or as said. */
export function anOrg(said: Partial<Org> = {}): Org {
  return { version: 1, name: 'Example', teams: [aTeam()], roles: [], qualities: [], ...said }
}

/** A team named after its id. */
export function aTeam(said: Partial<Team> = {}): Team {
  const id = said.id ?? 'team'
  return { id, name: nameOf(id), ...said }
}

/** A role of the team `team`, named after its id. */
export function aRole(said: Partial<Role> = {}): Role {
  const id = said.id ?? 'role'
  return { id, name: nameOf(id), teams: ['team'], ...said }
}

/** A quality named after its id. */
export function aQuality(said: Partial<Quality> = {}): Quality {
  const id = said.id ?? 'quality'
  return { id, name: nameOf(id), ...said }
}

function nameOf(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ')
}
