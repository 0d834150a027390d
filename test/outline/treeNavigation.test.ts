import { describe, expect, it } from 'vitest'
import { indexOrg } from '../../src/org/model/indexOrg'
import { buildOutlineRows } from '../../src/outline/buildOutlineRows'
import { findTypeAheadRow, getTreeAction } from '../../src/outline/treeNavigation'
import { anOrg, aRole, aTeam } from '../builders'

const index = indexOrg(
  anOrg({
    teams: [
      aTeam({ id: 'org' }),
      aTeam({ id: 'eng', parent: 'org' }),
      aTeam({ id: 'ops', parent: 'org' }),
      aTeam({ id: 'empty', parent: 'org' }),
    ],
    roles: [
      aRole({ id: 'etudes', name: 'Études', teams: ['org'] }),
      aRole({ id: 'lead', teams: ['eng'] }),
      aRole({ id: 'ops-lead', teams: ['ops'] }),
    ],
  }),
)
// org, Études, eng (folded), ops, Ops lead, empty
const rows = buildOutlineRows(index, new Set(['eng']))

describe('getTreeAction', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 5, undefined],
    ['ArrowUp', 1, 0],
    ['ArrowUp', 0, undefined],
    ['Home', 4, 0],
    ['End', 0, 5],
    ['ArrowRight', 3, 4],
    ['ArrowLeft', 4, 3],
    ['ArrowLeft', 2, 0],
    ['ArrowLeft', 5, 0],
  ])('%s on row %i moves focus to row %o', (key, at, to) => {
    expect(getTreeAction(rows, at, key)).toEqual(to === undefined ? undefined : { focusIndex: to })
  })

  it.each([
    ['ArrowRight', 2, ['eng']],
    ['ArrowLeft', 3, ['ops']],
    ['*', 3, ['eng']],
    ['*', 1, ['eng']],
    ['*', 0, []],
  ])('%s on row %i folds or opens %o', (key, at, teams) => {
    const action = getTreeAction(rows, at, key)
    expect(action && 'toggleRows' in action && action.toggleRows.map(({ entry }) => entry.id)).toEqual(teams)
  })

  it.each([
    ['ArrowRight', 1],
    ['ArrowRight', 5],
    ['ArrowLeft', 99],
    ['Enter', 0],
    ['F5', 0],
  ])('%s on row %i does nothing', (key, at) => {
    expect(getTreeAction(rows, at, key)).toBeUndefined()
  })
})

describe('findTypeAheadRow', () => {
  const findTypeAheadId = (startIndex: number, typedText: string) =>
    rows[findTypeAheadRow(rows, startIndex, typedText) ?? -1]?.entry.id

  it('finds the next name with a prefix, ignoring accents and case, and wraps around', () => {
    expect(findTypeAheadId(0, 'o')).toBe('ops')
    expect(findTypeAheadId(3, 'o')).toBe('ops-lead')
    expect(findTypeAheadId(4, 'o')).toBe('org')
    expect(findTypeAheadId(0, 'E')).toBe('etudes')
    expect(findTypeAheadId(0, 'étu')).toBe('etudes')
    expect(findTypeAheadId(1, 'etu')).toBe('etudes')
  })

  it('stays while more of a name is typed, and moves on if one letter is repeated', () => {
    expect(findTypeAheadId(3, 'op')).toBe('ops')
    expect(findTypeAheadId(3, 'ops ')).toBe('ops')
    expect(findTypeAheadId(3, 'ops l')).toBe('ops-lead')
    expect(findTypeAheadId(3, 'oo')).toBe('ops-lead')
  })

  it('finds nothing if no name has the prefix', () => {
    expect(findTypeAheadId(0, 'zz')).toBeUndefined()
    expect(findTypeAheadId(0, 'opz')).toBeUndefined()
    expect(findTypeAheadId(0, ' ')).toBeUndefined()
  })
})
