import { describe, expect, it } from 'vitest'
import { indexOrg } from '../../src/org/model/indexOrg'
import { outlineRows } from '../../src/outline/outlineRows'
import { treeMove, typedRow } from '../../src/outline/treeMoves'
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
const rows = outlineRows(index, new Set(['eng']))

describe('treeMove', () => {
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
  ])('%s on row %i goes to row %o', (key, at, to) => {
    expect(treeMove(rows, at, key)).toEqual(to === undefined ? undefined : { go: to })
  })

  it.each([
    ['ArrowRight', 2, ['eng']],
    ['ArrowLeft', 3, ['ops']],
    ['*', 3, ['eng']],
    ['*', 1, ['eng']],
    ['*', 0, []],
  ])('%s on row %i turns over %o', (key, at, teams) => {
    const move = treeMove(rows, at, key)
    expect(move && 'turn' in move && move.turn.map(({ entry }) => entry.id)).toEqual(teams)
  })

  it.each([
    ['ArrowRight', 1],
    ['ArrowRight', 5],
    ['ArrowLeft', 99],
    ['Enter', 0],
    ['F5', 0],
  ])('%s on row %i does nothing', (key, at) => {
    expect(treeMove(rows, at, key)).toBeUndefined()
  })
})

describe('typedRow', () => {
  const found = (at: number, typed: string) => rows[typedRow(rows, at, typed) ?? -1]?.entry.id

  it('finds the next name that begins so, accents and case aside, and goes round', () => {
    expect(found(0, 'o')).toBe('ops')
    expect(found(3, 'o')).toBe('ops-lead')
    expect(found(4, 'o')).toBe('org')
    expect(found(0, 'E')).toBe('etudes')
    expect(found(0, 'étu')).toBe('etudes')
    expect(found(1, 'etu')).toBe('etudes')
  })

  it('stays while more of the name is typed, and goes on where one letter is repeated', () => {
    expect(found(3, 'op')).toBe('ops')
    expect(found(3, 'ops ')).toBe('ops')
    expect(found(3, 'ops l')).toBe('ops-lead')
    expect(found(3, 'oo')).toBe('ops-lead')
  })

  it('finds nothing where there is no such name', () => {
    expect(found(0, 'zz')).toBeUndefined()
    expect(found(0, 'opz')).toBeUndefined()
    expect(found(0, ' ')).toBeUndefined()
  })
})
