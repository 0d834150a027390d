import { describe, expect, it } from 'vitest'
import { extractExcerpt, segmentByTerms } from '../../../src/org/search/excerpt'
import { buildSearchHit } from '../../../src/org/search/searchHit'
import { extractTerms, tokenize } from '../../../src/org/text/tokenize'
import { aRole } from '../../builders'

describe('a hit', () => {
  const role = aRole({ id: 'lead', name: 'Tech Lead' })
  const places = [
    { field: 'name', label: 'Name', text: 'Tech Lead' },
    { field: 'notes', label: 'Notes', text: 'Plans the work' },
    { field: 'notes', label: 'More', text: 'Plans the work of all' },
    { field: 'notes', label: 'Last', text: 'Sails' },
  ] as const
  const hit = (query: string, ...terms: string[]) =>
    buildSearchHit({ kind: 'role', value: role }, places, {
      words: tokenize(query),
      terms,
      getTerms: (text) => extractTerms(text, new Map()),
    })
  const labels = (query: string, ...terms: string[]) =>
    hit(query, ...terms).excerpts.map(({ label }) => label)

  it('shows the places of words that its name does not have, those with most of them first', () => {
    expect(labels('lead', 'lead')).toEqual([])
    expect(labels('work', 'work')).toEqual(['Notes'])
    expect(labels('work all', 'work', 'all')).toEqual(['More'])
    expect(labels('lead work sails', 'lead', 'work', 'sails')).toEqual(['Notes', 'Last'])
    expect(labels('plans all sails the', 'plans', 'all', 'sails', 'the')).toEqual(['More', 'Last'])
    expect(hit('tech', 'tech').nameSegments).toEqual([
      { text: 'Tech', isMatch: true },
      { text: ' Lead', isMatch: false },
    ])
  })

  it('takes a term for the word that it begins with, the longest, else for the nearest', () => {
    expect(labels('p sails', 'plans', 'sails')).toEqual(['Notes', 'Last'])
    expect(labels('pl plan', 'plans')).toEqual(['Notes'])
    expect(labels('lead wrok', 'lead', 'work')).toEqual(['Notes'])
    expect(labels('sials wrok', 'sails', 'work')).toEqual(['Notes', 'Last'])
    expect(labels('x-plan sails', 'plans', 'sails')).toEqual(['Notes', 'Last'])
    // "work" begins with both words and answers the longer; "all" answers the word that it is nearest to.
    expect(labels('wo work all', 'work', 'all')).toEqual(['More'])
    expect(labels('lead al', 'lead', 'all')).toEqual(['More'])
    expect(labels('lead xall', 'lead', 'all')).toEqual(['More'])
  })

  it('shows no more than two places, and none once all words are said', () => {
    expect(labels('plans all sails xyz', 'plans', 'all', 'sails')).toEqual(['More', 'Last'])
    const many = ['one', 'two', 'three'].map((text) => ({ field: 'notes', label: text, text }) as const)
    const hit = buildSearchHit(
      { kind: 'role', value: role },
      [{ field: 'name', label: 'Name', text: 'Tech Lead' }, ...many],
      {
        ...{ words: tokenize('one two three'), terms: ['one', 'two', 'three'] },
        getTerms: (text) => extractTerms(text, new Map()),
      },
    )
    expect(hit.excerpts.map(({ label }) => label)).toEqual(['one', 'two'])
  })
})

describe('a snippet', () => {
  const shown = (text: string, most: number, ...terms: string[]) =>
    extractExcerpt(text, new Set(terms), most)
      .map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
      .join('')

  it.each<[text: string, most: number, terms: string[], shown: string]>([
    ['one two', 7, ['two'], 'one [two]'],
    ['one two three', 7, ['one'], '[one] two…'],
    ['one two three', 8, ['three'], '…[three]'],
    ['one two three four five six', 12, ['three'], '…[three] four…'],
    ['one two three four five six', 12, ['six'], '…five [six]'],
    ['one two three four five six', 14, ['two', 'six'], '…[two] three four…'],
    ['two one two six one', 9, ['two', 'six'], '…[two] [six]…'],
    ['one two', 3, [], 'one…'],
    ['abcdefghij', 4, ['abcdefghij'], '[abcd]…'],
    ['x abcdefghij', 4, ['abcdefghij'], '…[abcd]…'],
  ])('of %j in %i characters with %j is %j', (text, most, terms, expected) => {
    expect(shown(text, most, ...terms)).toBe(expected)
  })

  it('marks words in a text as it is', () => {
    expect(segmentByTerms('Two, two; one', new Set(['two']))).toEqual([
      { text: 'Two', isMatch: true },
      { text: ', ', isMatch: false },
      { text: 'two', isMatch: true },
      { text: '; one', isMatch: false },
    ])
    expect(segmentByTerms('', new Set(['two']))).toEqual([])
  })
})
