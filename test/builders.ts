import type { Org, Quality, Role, Team } from '../src/org/model/schema'

/** An organisation with one team and nothing else, or as said. */
export function anOrg(overrides: Partial<Org> = {}): Org {
  return { version: 1, name: 'Example', teams: [aTeam()], roles: [], qualities: [], ...overrides }
}

/** A team named after its id. */
export function aTeam(overrides: Partial<Team> = {}): Team {
  const id = overrides.id ?? 'team'
  return { id, name: nameOf(id), ...overrides }
}

/** A role of the team `team`, named after its id. */
export function aRole(overrides: Partial<Role> = {}): Role {
  const id = overrides.id ?? 'role'
  return { id, name: nameOf(id), teams: ['team'], ...overrides }
}

/** A quality named after its id. */
export function aQuality(overrides: Partial<Quality> = {}): Quality {
  const id = overrides.id ?? 'quality'
  return { id, name: nameOf(id), ...overrides }
}

function nameOf(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ')
}
