import { describe, expect, it } from 'vitest'
import { extractTerms, tokenize } from '../../../src/org/text/tokenize'

describe('the words of a text', () => {
  it.each<[text: string, words: [whole: string, parts: string[], others: string[]][]]>([
    ['', []],
    ['- ! ', []],
    [
      'C++ dev-ops',
      [
        ['c++', [], ['c']],
        ['devops', ['dev', 'ops'], []],
      ],
    ],
    ['CS&S', [['css', ['cs'], []]]],
    ['JupyterHub', [['jupyterhub', [], ['jupyter', 'hub']]]],
    ['XMLFile', [['xmlfile', [], ['xml', 'file']]]],
    ['2i2c’s', [['2i2cs', ['2i2c'], []]]],
    [
      'a-b x',
      [
        ['ab', [], []],
        ['x', [], []],
      ],
    ],
    [
      '東京abc',
      [
        ['東', [], []],
        ['京', [], []],
        ['abc', [], []],
      ],
    ],
    ['naïve·x', [['naivex', ['naive'], []]]],
  ])('of %j', (text, words) => {
    const found = tokenize(text)
    expect(found.map(({ whole, parts, terms }) => [whole, parts, terms])).toEqual(
      words.map(([whole, parts, others]) => [whole, parts, [whole, ...parts, ...others]]),
    )
    expect(extractTerms(text, new Map())).toEqual(found.flatMap(({ terms }) => terms))
  })

  it('stand where they are in the text', () => {
    expect(tokenize('-a b-c!').map(({ start, end }) => [start, end])).toEqual([
      [1, 2],
      [3, 6],
    ])
  })

  it('are kept for the next text that has them', () => {
    const known = new Map<string, readonly string[]>()
    extractTerms('Dev-ops', known)
    expect([...known]).toEqual([['Dev-ops', ['devops', 'dev', 'ops']]])
    known.set('Dev-ops', ['kept'])
    expect(extractTerms('a Dev-ops', known)).toEqual(['a', 'kept'])
  })
})
