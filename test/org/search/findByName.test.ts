import { describe, expect, it } from 'vitest'
import { findByName } from '../../../src/org/search/findByName'
import { aRole } from '../../builders'

const roles = [
  aRole({ id: 'a', name: 'Community Lead', aliases: ['CL', 'Leader'] }),
  aRole({ id: 'b', name: 'Leadership coach' }),
  aRole({ id: 'c', name: 'Misleading' }),
  aRole({ id: 'd', name: 'Directrice générale' }),
]

describe('findNamed', () => {
  it('puts the beginning of a name before that of a word, and that before the inside of one', () => {
    expect(findIds('lead')).toEqual(['a', 'b', 'c'])
    expect(findIds('GENERALE')).toEqual(['d'])
    expect(findIds('zzz')).toEqual([])
  })

  it('says by which other name an entry was found, where its own is not what was sought', () => {
    expect(findByName(roles, 'cl', 9).matches).toEqual([{ entry: roles[0], alias: 'CL' }])
    expect(findByName(roles, 'community', 9).matches).toEqual([{ entry: roles[0] }])
  })

  it('gives no more than asked for, and the number of the rest', () => {
    expect(findByName(roles, '', 3)).toMatchObject({ omittedCount: 1 })
    expect(findByName(roles, '', 3).matches).toHaveLength(3)
    expect(findByName(roles, 'cl', 3).omittedCount).toBe(0)
    expect(findIds('')).toEqual(['a', 'b', 'c', 'd'])
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
    const { matches } = findByName([aRole({ id: 'x', name }), ...tiers], 'ada', 9)
    const before = matches.findIndex(({ entry }) => entry.id === 'x')
    // It is the first of its own rank, and so all of the better ranks stand before it.
    expect(before).toBe(place)
  })

  it('ranks by the best of an entry’s names', () => {
    const lead = aRole({ id: 'x', name: 'Misleading', aliases: ['Coach', 'A lead', 'Leader'] })
    expect(findByName([lead, aRole({ id: 'b', name: 'Leadership' })], 'lead', 1).matches).toEqual([
      { entry: lead },
    ])
    expect(findByName([lead], 'coach', 1).matches).toEqual([{ entry: lead, alias: 'Coach' }])
    expect(findByName([lead], ' LEAD ', 1).matches).toEqual([{ entry: lead }])
  })
})

const findIds = (text: string) => findByName(roles, text, 9).matches.map(({ entry }) => entry.id)
