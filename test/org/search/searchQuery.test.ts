import { describe, expect, it } from 'vitest'
import { buildFuzzyQuery, buildPrefixQuery } from '../../../src/org/search/searchQuery'
import { tokenize } from '../../../src/org/text/tokenize'

describe('a query', () => {
  const devops = { combineWith: 'OR', queries: ['devops', { combineWith: 'AND', queries: ['dev', 'ops'] }] }
  const plain = (word: string) => ({ combineWith: 'OR', queries: [word] })

  it('has all words, whole or in parts, and may go on with the last or with any of three letters', () => {
    expect(buildPrefixQuery(tokenize('a bc dev-ops xyz'))).toEqual({
      combineWith: 'AND',
      queries: [
        { ...plain('a'), prefix: false },
        { ...plain('bc'), prefix: false },
        { ...devops, prefix: true },
        { ...plain('xyz'), prefix: true },
      ],
    })
    expect(buildPrefixQuery(tokenize('a')).queries).toEqual([{ ...plain('a'), prefix: true }])
    expect(buildPrefixQuery(tokenize('a bc')).queries).toEqual([
      { ...plain('a'), prefix: false },
      { ...plain('bc'), prefix: true },
    ])
  })

  it('may have letters wrong by the length of a word, or two neighbours swapped', () => {
    const { queries } = buildFuzzyQuery(tokenize('a lead kubernetes'))
    const fuzzy = expect.any(Function)
    expect(queries).toEqual([
      {
        combineWith: 'OR',
        queries: [
          { ...plain('a'), prefix: false, fuzzy },
          { combineWith: 'OR', queries: [] },
        ],
      },
      {
        combineWith: 'OR',
        queries: [
          { ...plain('lead'), prefix: true, fuzzy },
          { combineWith: 'OR', queries: ['elad', 'laed', 'leda'] },
        ],
      },
      {
        combineWith: 'OR',
        queries: [
          { ...plain('kubernetes'), prefix: true, fuzzy },
          { combineWith: 'OR', queries: [] },
        ],
      },
    ])
    const swaps = (word: string) =>
      JSON.stringify(buildFuzzyQuery(tokenize(word))).includes(word.replace(/(.)(.)/, '$2$1'))
    // Whether a word may have a letter wrong shows in its swapped ones: they are there for one, not for none or two.
    expect(['abc', 'abcd', 'abcdefg', 'abcdefgh', '12345'].map(swaps)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ])
    const allowed = (word: string) => {
      const [one] = buildFuzzyQuery(tokenize(word)).queries
      const [typed] = typeof one === 'object' && 'queries' in one ? one.queries : []
      const rule: unknown = typeof typed === 'object' && 'fuzzy' in typed ? typed.fuzzy : undefined
      return typeof rule === 'function' ? rule(word) : undefined
    }
    expect(
      ['abc', 'abcd', 'abcdefg', 'abcdefgh', '12345', 'x'.repeat(32), 'x'.repeat(33)].map(allowed),
    ).toEqual([...[0, 1, 1, 2, 0, 2, 0]])
  })
})
