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
    expect(ids('')).toEqual(['a', 'b', 'c', 'd'])
  })
})

const ids = (text: string) => findNamed(roles, text, 9).found.map(({ entry }) => entry.id)
