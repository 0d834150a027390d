import { describe, expect, it } from 'vitest'
import { nearest } from '../../src/org/nearest'

describe('nearest', () => {
  it('finds what differs in at most a third of the letters, nearest first', () => {
    expect(nearest('contianers', ['networking', 'container', 'containers', 'contain'], 5)).toEqual([
      'containers',
      'container',
    ])
  })

  it('finds one unless asked for more, and of equally near ones the first', () => {
    expect(nearest('teem', ['team', 'term'])).toEqual(['team'])
    expect(nearest('teem', new Set(['term', 'team']), 2)).toEqual(['term', 'team'])
  })

  it('allows a short word one other letter, but never all of them', () => {
    expect(nearest('hq', ['ha'])).toEqual(['ha'])
    expect(nearest('a', ['b'])).toEqual([])
    expect(nearest('', ['a', ''])).toEqual([])
  })

  it('has nothing for what is far, or longer than an id', () => {
    expect(nearest('finance', ['engineering'])).toEqual([])
    expect(nearest('a'.repeat(81), ['a'.repeat(80)])).toEqual([])
  })
})
