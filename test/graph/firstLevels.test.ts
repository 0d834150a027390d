import { describe, expect, it } from 'vitest'
import { firstLevels } from '../../src/graph/firstLevels'
import { indexOrg } from '../../src/org/indexOrg'
import { anOrg, aRole, aTeam } from '../builders'
import { makeOrg } from '../organisations'

const pane = { width: 1040, height: 704 }
const all = Number.POSITIVE_INFINITY

describe('firstLevels', () => {
  it('opens all of an organisation that can be read so', () => {
    expect(firstLevels(indexOrg(makeOrg(100)), pane)).toBe(all)
  })

  it('opens as many levels of a larger one as can be read, and more in a larger pane', () => {
    const large = indexOrg(makeOrg(3000))
    expect(firstLevels(large, pane)).toBe(2)
    expect(firstLevels(large, { width: 390, height: 640 })).toBe(1)
    expect(firstLevels(large, { width: 2600, height: 1800 })).toBe(3)
  })

  it('opens none of many roots that can not be read even when folded', () => {
    const flat = anOrg({
      teams: Array.from({ length: 3000 }, (_, i) => aTeam({ id: `t${i}` })),
      roles: Array.from({ length: 3000 }, (_, i) => aRole({ id: `r${i}`, teams: [`t${i}`] })),
    })
    expect(firstLevels(indexOrg(flat), pane)).toBe(0)
  })
})
