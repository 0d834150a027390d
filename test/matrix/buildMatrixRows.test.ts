import { describe, expect, it } from 'vitest'
import { buildMatrixRows, hasChosenQualitiesSort } from '../../src/matrix/buildMatrixRows'
import { indexOrg } from '../../src/org/model/indexOrg'
import { filterRoles } from '../../src/org/query/filterRoles'
import { parseUrlState } from '../../src/urlState/urlState'
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

describe('buildMatrixRows', () => {
  it('lists roles under their home teams in tree order, without roles that have no qualities', () => {
    expect(getRowKeys('/')).toEqual(['team:ops', 'role:b', 'team:eng', 'role:c', 'team:sre', 'role:a'])
    expect(getTeamRowIndexes('/')).toEqual([0, 2, 4])
  })

  it('includes roles without qualities when all rows are requested, but no empty teams', () => {
    expect(getRowKeys('/?rows=all')).toEqual([
      'team:ops',
      'role:b',
      'team:eng',
      'role:c',
      'role:bare',
      'team:sre',
      'role:a',
    ])
  })

  it('dims roles that do not match, or leaves them out', () => {
    expect(buildRowsAt('/').some((row) => row.kind === 'role' && row.isDimmed)).toBe(false)
    expect(getDimmedKeys('/?quality=go')).toEqual(['role:c'])
    expect(getRowKeys('/?quality=go&only=1')).toEqual(['team:ops', 'role:b', 'team:sre', 'role:a'])
    expect(getRowKeys('/?only=1')).toEqual(getRowKeys('/'))
    expect(getRowKeys('/?quality=go,rust&only=1')).toEqual([])
  })

  it('sorts by how many chosen qualities a role needs, then by how many of them are necessary', () => {
    expect(getRowKeys('/?sort=chosen&quality=go,git')).toEqual(['role:b', 'role:a', 'role:c'])
    expect(getChosenCounts('/?sort=chosen&quality=go,git')).toEqual([2, 2, 0])
    expect(getChosenCounts('/?sort=chosen&quality=go,git&need=useful')).toEqual([2, 0, 0])
    expect(getRowKeys('/?sort=chosen&quality=go,git&need=useful')).toEqual(['role:a', 'role:b', 'role:c'])
    expect(getTeamRowIndexes('/?sort=chosen&quality=go')).toEqual([undefined, undefined, undefined])
  })

  it('keeps the order by team when no known quality is chosen', () => {
    expect(getRowKeys('/?sort=chosen')).toEqual(getRowKeys('/'))
    expect(getRowKeys('/?sort=chosen&quality=cobol')).toEqual(getRowKeys('/'))
    expect(hasChosenQualitiesSort(index, parseUrlState('/?sort=chosen&quality=cobol'))).toBe(false)
    expect(hasChosenQualitiesSort(index, parseUrlState('/?sort=chosen&quality=go'))).toBe(true)
  })
})

function buildRowsAt(address: string) {
  const urlState = parseUrlState(address)
  return buildMatrixRows(index, filterRoles(index, urlState), urlState)
}

const getRowKeys = (address: string) => buildRowsAt(address).map(({ key }) => key)
const getRoleRows = (address: string) =>
  buildRowsAt(address).flatMap((row) => (row.kind === 'role' ? [row] : []))
const getTeamRowIndexes = (address: string) => getRoleRows(address).map(({ teamRowIndex }) => teamRowIndex)
const getChosenCounts = (address: string) => getRoleRows(address).map(({ chosenCount }) => chosenCount)
const getDimmedKeys = (address: string) =>
  getRoleRows(address)
    .filter(({ isDimmed }) => isDimmed)
    .map(({ key }) => key)
