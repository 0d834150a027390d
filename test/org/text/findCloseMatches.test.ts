import { describe, expect, it } from 'vitest'
import { findCloseMatches } from '../../../src/org/text/findCloseMatches'

describe('nearest', () => {
  it('finds what differs in at most a third of the letters, nearest first', () => {
    expect(findCloseMatches('contianers', ['networking', 'container', 'containers', 'contain'], 5)).toEqual([
      'containers',
      'container',
    ])
  })

  it('finds one unless asked for more, and of equally near ones the first', () => {
    expect(findCloseMatches('teem', ['team', 'term'])).toEqual(['team'])
    expect(findCloseMatches('teem', new Set(['term', 'team']), 2)).toEqual(['term', 'team'])
  })

  it('allows a short word one other letter, but never all of them', () => {
    expect(findCloseMatches('hq', ['ha'])).toEqual(['ha'])
    expect(findCloseMatches('a', ['b'])).toEqual([])
    expect(findCloseMatches('', ['a', ''])).toEqual([])
  })

  it('has nothing for what is far, or longer than an id', () => {
    expect(findCloseMatches('finance', ['engineering'])).toEqual([])
    expect(findCloseMatches('a'.repeat(81), ['a'.repeat(80)])).toEqual([])
  })
})
