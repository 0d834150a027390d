import fc from 'fast-check'
import { expect, it } from 'vitest'
import { heldByTeam } from '../../src/org/heldByTeam'
import { indexOrg, withSubTeams } from '../../src/org/indexOrg'
import { organisations } from '../graph/placing'

it('counts the roles and teams that stand below each team, at any depth', () => {
  fc.assert(
    fc.property(organisations, (org) => {
      const index = indexOrg(org)
      const held = heldByTeam(index)
      for (const { id } of org.teams) {
        const within = withSubTeams(index, id)
        const roles = org.roles.filter(({ teams: [home = ''] }) => within.has(home)).length
        expect(held.get(id)).toEqual({ roles, teams: within.size - 1 })
      }
    }),
  )
})
