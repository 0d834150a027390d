import fc from 'fast-check'
import { expect, it } from 'vitest'
import { computeTeamTotals } from '../../../src/org/model/computeTeamTotals'
import { collectTeamSubtreeIds, indexOrg } from '../../../src/org/model/indexOrg'
import { arbitraryOrgs } from '../../graph/layout/chartLayouts'

it('counts the roles and teams that stand below each team, at any depth', () => {
  fc.assert(
    fc.property(arbitraryOrgs, (org) => {
      const index = indexOrg(org)
      const held = computeTeamTotals(index)
      for (const { id } of org.teams) {
        const within = collectTeamSubtreeIds(index, id)
        const roles = org.roles.filter(({ teams: [home = ''] }) => within.has(home)).length
        expect(held.get(id)).toEqual({ roles, teams: within.size - 1 })
      }
    }),
  )
})
