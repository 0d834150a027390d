import { describe, expect, it } from 'vitest'
import { findNamed } from '../../src/org/findNamed'
import { aRole } from '../builders'

const roles = [
  aRole({ id: 'a', name: 'Community Lead', aliases: ['CL', 'Leader'] }),
  aRole({ id: 'b', name: 'Leadership coach' }),
  aRole({ id: 'c', name: 'Misleading' }),
  aRole({ id: 'd', name: 'Directrice générale' }),
]

describe('findNamed', () => {
  it('puts the beginning of a name before that of a word, and that before the inside of one', () => {
    expect(ids('lead')).toEqual(['a', 'b', 'c'])
    expect(ids('GENERALE')).toEqual(['d'])
    expect(ids('zzz')).toEqual([])
  })

  it('says by which other name an entry was found, where its own is not what was sought', () => {
    expect(findNamed(roles, 'cl', 9).found).toEqual([{ entry: roles[0], alias: 'CL' }])
    expect(findNamed(roles, 'community', 9).found).toEqual([{ entry: roles[0] }])
  })

  it('gives no more than asked for, and the number of the rest', () => {
    expect(findNamed(roles, '', 3)).toMatchObject({ more: 1 })
    expect(findNamed(roles, '', 3).found).toHaveLength(3)
    expect(findNamed(roles, 'cl', 3).more).toBe(0)
    expect(ids('')).toEqual(['a', 'b', 'c', 'd'])
  })

  it.each([
    ['Ada', 0],
    ['Ada, Canada', 0],
    ['Mayor Ada', 1],
    ['Canada (Ada)', 1],
    ['x-ada', 1],
    ['9ada', 2],
    ['Canada', 2],
    ['Nevadas', 2],
    ['Adda', -1],
  ])('ranks %j at %i, among the first letters of a name, those of a word, and others', (name, place) => {
    const tiers = ['Ada', 'A ada', 'Canada'].map((each) => aRole({ id: each, name: each }))
    const { found } = findNamed([aRole({ id: 'x', name }), ...tiers], 'ada', 9)
    const before = found.findIndex(({ entry }) => entry.id === 'x')
    // It is the first of its own rank, and so all of the better ranks stand before it.
    expect(before).toBe(place)
  })

  it('ranks by the best of an entry’s names', () => {
    const lead = aRole({ id: 'x', name: 'Misleading', aliases: ['Coach', 'A lead', 'Leader'] })
    expect(findNamed([lead, aRole({ id: 'b', name: 'Leadership' })], 'lead', 1).found).toEqual([
      { entry: lead },
    ])
    expect(findNamed([lead], 'coach', 1).found).toEqual([{ entry: lead, alias: 'Coach' }])
    expect(findNamed([lead], ' LEAD ', 1).found).toEqual([{ entry: lead }])
  })
})

const ids = (text: string) => findNamed(roles, text, 9).found.map(({ entry }) => entry.id)
