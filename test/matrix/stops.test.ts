import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsOf } from '../../src/matrix/columns'
import { matrixRows } from '../../src/matrix/matrixRows'
import { HEAD, isStop, NAME, nextStop, TICK } from '../../src/matrix/stops'
import { indexOrg } from '../../src/org/indexOrg'
import { matchRoles } from '../../src/org/matchRoles'
import { parseView } from '../../src/view/view'
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
const view = parseView('/')
// 0 Eng, 1 a, 2 Ops, 3 b, 4 c
const rows = matrixRows(index, matchRoles(index, view), view)
const columns = columnsOf(index.org.qualities)

describe('nextStop', () => {
  it('goes along a row from the tick to the name and past what is empty', () => {
    expect(way([1, TICK], ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight'])).toEqual([
      [1, NAME],
      [1, 0],
      [1, 2],
      [1, 2],
    ])
    expect(way([1, 2], ['ArrowLeft', 'Home', 'End'])).toEqual([
      [1, 0],
      [1, TICK],
      [1, 2],
    ])
    expect(way([HEAD, 1], ['ArrowRight', 'End', 'ArrowLeft', 'Home'])).toEqual([
      [HEAD, 2],
      [HEAD, 3],
      [HEAD, 2],
      [HEAD, 0],
    ])
  })

  it('goes down a column and up to its head, and down the names through the titles of teams', () => {
    expect(way([HEAD, 0], ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp'])).toEqual([
      [1, 0],
      [4, 0],
      [4, 0],
      [1, 0],
      [HEAD, 0],
      [HEAD, 0],
    ])
    expect(way([0, NAME], ['ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowRight'])).toEqual([
      [0, NAME],
      [1, NAME],
      [2, NAME],
      [2, NAME],
    ])
    expect(way([1, TICK], ['ArrowDown'])).toEqual([[3, TICK]])
    expect(way([HEAD, 1], ['ArrowDown'])).toEqual([[HEAD, 1]])
  })

  it('goes by pages and to the ends', () => {
    expect(way([1, NAME], ['PageDown', 'PageDown', 'PageUp', 'PageUp'])).toEqual([
      [3, NAME],
      [4, NAME],
      [2, NAME],
      [0, NAME],
    ])
    expect(nextStop(table, { row: 1, col: NAME }, { key: 'End', ctrlKey: true })).toEqual({ row: 4, col: -1 })
    expect(nextStop(table, { row: 4, col: 0 }, { key: 'Home', ctrlKey: true })).toEqual({ row: HEAD, col: 0 })
  })

  it('leaves other keys alone', () => {
    expect(nextStop(table, { row: 1, col: NAME }, { key: 'a', ctrlKey: false })).toBeUndefined()
  })

  it('only ever goes to what can have focus', () => {
    const keys = fc.constantFrom(
      ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'],
    )
    const presses = fc.array(fc.record({ key: keys, ctrlKey: fc.boolean() }), { maxLength: 30 })
    fc.assert(
      fc.property(presses, (pressed) => {
        let at = { row: 0, col: NAME }
        for (const press of pressed) {
          at = nextStop(table, at, press) ?? at
          expect(isStop(table, at)).toBe(true)
        }
      }),
    )
  })
})

const table = { rows, columns, page: 2 }

function way([row, col]: [number, number], keys: readonly string[]): number[][] {
  let at = { row, col }
  return keys.map((key) => {
    at = nextStop(table, at, { key, ctrlKey: false }) ?? at
    return [at.row, at.col]
  })
}
