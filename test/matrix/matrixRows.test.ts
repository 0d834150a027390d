import { describe, expect, it } from 'vitest'
import { isByChosen, matrixRows } from '../../src/matrix/matrixRows'
import { indexOrg } from '../../src/org/indexOrg'
import { matchRoles } from '../../src/org/matchRoles'
import { parseView } from '../../src/view/view'
import { anOrg, aQuality, aRole, aTeam } from '../builders'

const index = indexOrg(
  anOrg({
    teams: [
      aTeam({ id: 'ops', parent: 'org' }),
      aTeam({ id: 'org' }),
      aTeam({ id: 'eng', parent: 'org' }),
      aTeam({ id: 'sre', parent: 'eng' }),
      aTeam({ id: 'empty', parent: 'eng' }),
    ],
    qualities: ['go', 'rust', 'git'].map((id) => aQuality({ id })),
    roles: [
      aRole({ id: 'a', teams: ['sre', 'ops'], qualities: { useful: ['go', 'git'] } }),
      aRole({ id: 'b', teams: ['ops'], qualities: { necessary: ['go'], unstated: ['git'] } }),
      aRole({ id: 'c', teams: ['eng'], qualities: { necessary: ['rust'] } }),
      aRole({ id: 'bare', teams: ['eng'] }),
    ],
  }),
)

describe('matrixRows', () => {
  it('lists roles below their home teams, in the order of the tree, and leaves out what has no qualities', () => {
    expect(keys('/')).toEqual(['team:ops', 'role:b', 'team:eng', 'role:c', 'team:sre', 'role:a'])
    expect(titles('/')).toEqual([0, 2, 4])
  })

  it('has roles without qualities too where all are asked for, but no team without roles', () => {
    expect(keys('/?rows=all')).toEqual([
      'team:ops',
      'role:b',
      'team:eng',
      'role:c',
      'role:bare',
      'team:sre',
      'role:a',
    ])
  })

  it('dims what does not match, or leaves it out', () => {
    expect(rows('/').some((row) => row.kind === 'role' && row.isDimmed)).toBe(false)
    expect(dimmed('/?quality=go')).toEqual(['role:c'])
    expect(keys('/?quality=go&only=1')).toEqual(['team:ops', 'role:b', 'team:sre', 'role:a'])
    expect(keys('/?only=1')).toEqual(keys('/'))
    expect(keys('/?quality=go,rust&only=1')).toEqual([])
  })

  it('puts those first that need most of the chosen qualities, and then most as necessary', () => {
    expect(keys('/?sort=chosen&quality=go,git')).toEqual(['role:b', 'role:a', 'role:c'])
    expect(counts('/?sort=chosen&quality=go,git')).toEqual([2, 2, 0])
    expect(counts('/?sort=chosen&quality=go,git&need=useful')).toEqual([2, 0, 0])
    expect(keys('/?sort=chosen&quality=go,git&need=useful')).toEqual(['role:a', 'role:b', 'role:c'])
    expect(titles('/?sort=chosen&quality=go')).toEqual([undefined, undefined, undefined])
  })

  it('stays by team where no quality of this organisation is chosen', () => {
    expect(keys('/?sort=chosen')).toEqual(keys('/'))
    expect(keys('/?sort=chosen&quality=cobol')).toEqual(keys('/'))
    expect(isByChosen(index, parseView('/?sort=chosen&quality=cobol'))).toBe(false)
    expect(isByChosen(index, parseView('/?sort=chosen&quality=go'))).toBe(true)
  })
})

function rows(address: string) {
  const view = parseView(address)
  return matrixRows(index, matchRoles(index, view), view)
}

const keys = (address: string) => rows(address).map(({ key }) => key)
const roles = (address: string) => rows(address).flatMap((row) => (row.kind === 'role' ? [row] : []))
const titles = (address: string) => roles(address).map(({ title }) => title)
const counts = (address: string) => roles(address).map(({ chosen }) => chosen)
const dimmed = (address: string) =>
  roles(address)
    .filter(({ isDimmed }) => isDimmed)
    .map(({ key }) => key)
