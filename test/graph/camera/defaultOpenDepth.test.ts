import { describe, expect, it } from 'vitest'
import { computeDefaultOpenDepth } from '../../../src/graph/camera/defaultOpenDepth'
import { indexOrg } from '../../../src/org/model/indexOrg'
import { anOrg, aRole, aTeam } from '../../builders'
import { makeOrgWithRoles } from '../../makeOrgWithRoles'

const paneSize = { width: 1040, height: 704 }
const ALL_LEVELS = Number.POSITIVE_INFINITY

describe('computeDefaultOpenDepth', () => {
  it('opens all levels when they are readable', () => {
    expect(computeDefaultOpenDepth(indexOrg(makeOrgWithRoles(100)), paneSize)).toBe(ALL_LEVELS)
  })

  it('opens as many levels of a large organisation as are readable, more in a larger pane', () => {
    const large = indexOrg(makeOrgWithRoles(3000))
    expect(computeDefaultOpenDepth(large, paneSize)).toBe(2)
    expect(computeDefaultOpenDepth(large, { width: 390, height: 640 })).toBe(1)
    expect(computeDefaultOpenDepth(large, { width: 2600, height: 1800 })).toBe(3)
  })

  it('opens no level of many roots that are unreadable even when folded', () => {
    const flat = anOrg({
      teams: Array.from({ length: 3000 }, (_, i) => aTeam({ id: `t${i}` })),
      roles: Array.from({ length: 3000 }, (_, i) => aRole({ id: `r${i}`, teams: [`t${i}`] })),
    })
    expect(computeDefaultOpenDepth(indexOrg(flat), paneSize)).toBe(0)
  })
})
