import { describe, expect, it } from 'vitest'
import { hitOf } from '../../src/org/searchHit'
import { markWords, snippet } from '../../src/org/snippet'
import { termsOf, wordsOf } from '../../src/org/words'
import { aRole } from '../builders'

describe('a hit', () => {
  const role = aRole({ id: 'lead', name: 'Tech Lead' })
  const places = [
    { field: 'name', label: 'Name', text: 'Tech Lead' },
    { field: 'notes', label: 'Notes', text: 'Plans the work' },
    { field: 'notes', label: 'More', text: 'Plans the work of all' },
    { field: 'notes', label: 'Last', text: 'Sails' },
  ] as const
  const hit = (query: string, ...terms: string[]) =>
    hitOf({ kind: 'role', value: role }, places, {
      words: wordsOf(query),
      terms,
      termsIn: (text) => termsOf(text, new Map()),
    })
  const labels = (query: string, ...terms: string[]) => hit(query, ...terms).found.map(({ label }) => label)

  it('shows the places of words that its name does not have, those with most of them first', () => {
    expect(labels('lead', 'lead')).toEqual([])
    expect(labels('work', 'work')).toEqual(['Notes'])
    expect(labels('work all', 'work', 'all')).toEqual(['More'])
    expect(labels('lead work sails', 'lead', 'work', 'sails')).toEqual(['Notes', 'Last'])
    expect(labels('plans all sails the', 'plans', 'all', 'sails', 'the')).toEqual(['More', 'Last'])
    expect(hit('tech', 'tech').name).toEqual([
      { text: 'Tech', marked: true },
      { text: ' Lead', marked: false },
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
    const said = hitOf(
      { kind: 'role', value: role },
      [{ field: 'name', label: 'Name', text: 'Tech Lead' }, ...many],
      {
        ...{ words: wordsOf('one two three'), terms: ['one', 'two', 'three'] },
        termsIn: (text) => termsOf(text, new Map()),
      },
    )
    expect(said.found.map(({ label }) => label)).toEqual(['one', 'two'])
  })
})

describe('a snippet', () => {
  const shown = (text: string, most: number, ...terms: string[]) =>
    snippet(text, new Set(terms), most)
      .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
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
    expect(markWords('Two, two; one', new Set(['two']))).toEqual([
      { text: 'Two', marked: true },
      { text: ', ', marked: false },
      { text: 'two', marked: true },
      { text: '; one', marked: false },
    ])
    expect(markWords('', new Set(['two']))).toEqual([])
  })
})
