import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildMatrixColumns } from '../../src/matrix/buildMatrixColumns'
import { buildMatrixRows } from '../../src/matrix/buildMatrixRows'
import {
  CHECKBOX_COLUMN,
  findNextCell,
  HEADER_ROW,
  isFocusableCell,
  NAME_COLUMN,
} from '../../src/matrix/gridNavigation'
import { indexOrg } from '../../src/org/model/indexOrg'
import { filterRoles } from '../../src/org/query/filterRoles'
import { parseUrlState } from '../../src/urlState/urlState'
import { anOrg, aQuality, aRole, aTeam } from '../builders'

const index = indexOrg(
  anOrg({
    teams: [aTeam({ id: 'eng' }), aTeam({ id: 'ops' })],
    qualities: ['go', 'rust', 'git', 'cobol'].map((id) => aQuality({ id })),
    roles: [
      aRole({ id: 'a', teams: ['eng'], qualities: { necessary: ['go'], useful: ['git'] } }),
      aRole({ id: 'b', teams: ['ops'], qualities: { useful: ['git'] } }),
      aRole({ id: 'c', teams: ['ops'], qualities: { useful: ['go'] } }),
    ],
  }),
)
const urlState = parseUrlState('/')
// 0 Eng, 1 a, 2 Ops, 3 b, 4 c
const rows = buildMatrixRows(index, filterRoles(index, urlState), urlState)
const columns = buildMatrixColumns(index.org.qualities)

describe('findNextCell', () => {
  it('moves along a row from the checkbox to the name, skipping empty cells', () => {
    expect(
      followKeys([1, CHECKBOX_COLUMN], ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight']),
    ).toEqual([
      [1, NAME_COLUMN],
      [1, 0],
      [1, 2],
      [1, 2],
    ])
    expect(followKeys([1, 2], ['ArrowLeft', 'Home', 'End'])).toEqual([
      [1, 0],
      [1, CHECKBOX_COLUMN],
      [1, 2],
    ])
    expect(followKeys([HEADER_ROW, 1], ['ArrowRight', 'End', 'ArrowLeft', 'Home'])).toEqual([
      [HEADER_ROW, 2],
      [HEADER_ROW, 3],
      [HEADER_ROW, 2],
      [HEADER_ROW, 0],
    ])
  })

  it('moves along a column up to its header, and along names through team rows', () => {
    expect(
      followKeys([HEADER_ROW, 0], ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp']),
    ).toEqual([
      [1, 0],
      [4, 0],
      [4, 0],
      [1, 0],
      [HEADER_ROW, 0],
      [HEADER_ROW, 0],
    ])
    expect(followKeys([0, NAME_COLUMN], ['ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowRight'])).toEqual([
      [0, NAME_COLUMN],
      [1, NAME_COLUMN],
      [2, NAME_COLUMN],
      [2, NAME_COLUMN],
    ])
    expect(followKeys([1, CHECKBOX_COLUMN], ['ArrowDown'])).toEqual([[3, CHECKBOX_COLUMN]])
    expect(followKeys([HEADER_ROW, 1], ['ArrowDown'])).toEqual([[HEADER_ROW, 1]])
  })

  it('moves by pages and to the first and last cell', () => {
    expect(followKeys([1, NAME_COLUMN], ['PageDown', 'PageDown', 'PageUp', 'PageUp'])).toEqual([
      [3, NAME_COLUMN],
      [4, NAME_COLUMN],
      [2, NAME_COLUMN],
      [0, NAME_COLUMN],
    ])
    expect(findNextCell(grid, { row: 1, col: NAME_COLUMN }, { key: 'End', ctrlKey: true })).toEqual({
      row: 4,
      col: -1,
    })
    expect(findNextCell(grid, { row: 4, col: 0 }, { key: 'Home', ctrlKey: true })).toEqual({
      row: HEADER_ROW,
      col: 0,
    })
  })

  it('ignores other keys', () => {
    expect(findNextCell(grid, { row: 1, col: NAME_COLUMN }, { key: 'a', ctrlKey: false })).toBeUndefined()
  })

  it('only moves to focusable cells', () => {
    const keys = fc.constantFrom(
      ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'],
    )
    const presses = fc.array(fc.record({ key: keys, ctrlKey: fc.boolean() }), { maxLength: 30 })
    fc.assert(
      fc.property(presses, (pressed) => {
        let at = { row: 0, col: NAME_COLUMN }
        for (const press of pressed) {
          at = findNextCell(grid, at, press) ?? at
          expect(isFocusableCell(grid, at)).toBe(true)
        }
      }),
    )
  })
})

const grid = { rows, columns, pageSize: 2 }

function followKeys([row, col]: [number, number], keys: readonly string[]): number[][] {
  let at = { row, col }
  return keys.map((key) => {
    at = findNextCell(grid, at, { key, ctrlKey: false }) ?? at
    return [at.row, at.col]
  })
}
