import { expect, it } from 'vitest'
import { exactNames } from '../../src/org/exactNames'
import { folded } from '../../src/org/folded'
import { graphemes, wholeUpTo } from '../../src/org/graphemes'
import { plainLetters } from '../../src/org/plainLetters'
import { aRole } from '../builders'

function names() {
  const found = exactNames()
  const entries = [
    aRole({ id: 'lead', name: 'Technology  Lead' }),
    aRole({ id: 'head', name: 'Head', aliases: ['Lead', 'technology lead'] }),
    aRole({ id: 'devops', name: 'Dev-Ops' }),
    aRole({ id: 'marks', name: ' !? ' }),
    aRole({ id: 'chef', name: 'Chéf', aliases: ['Che-f'] }),
    ...['heat', 'hear', 'heap', 'hand', 'read', 'lead-2'].map((id) =>
      aRole({ id, name: `x ${id}`, aliases: [id] }),
    ),
  ]
  for (const [number, value] of entries.entries()) found.add({ kind: 'role', value }, number)
  return found
}

it.each([
  ['Technology Lead', [0, 1]],
  [' technology   LEAD', [0, 1]],
  ['lead', [0, 1]],
  ['head', [1]],
  ['devops', [2]],
  ['dev ops', [2]],
  ['Dev-Ops', [2]],
  ['!?', [3]],
  ['??', []],
  ['', []],
  [' ', []],
  ['CHEF', [4]],
  ['che-f', [4]],
  ['nobody', []],
])('finds %j by a whole name, then an alias or id, then spelled otherwise', (text, numbers) => {
  expect(names().find(text)).toEqual(numbers)
})

it('finds those whose names are near, nearest first, five at most and each once', () => {
  expect(names().near('head')).toEqual([1, 0, 5, 6, 7])
  expect(names().near('techmology lead')).toEqual([0, 1])
  expect(names().near('zzzzzz')).toEqual([])
})

it('compares texts without accents, case and space around them', () => {
  expect(folded(' É\u0301a ')).toBe('ea')
  expect(plainLetters(' ABC ')).toBe('abc')
  expect(plainLetters(' Straße ﬁ ØŁ')).toBe('strasse fi ol')
})

it('counts characters as a reader does', () => {
  expect(graphemes('abc')).toEqual(['a', 'b', 'c'])
  expect(graphemes('e\u0301x👩🏽‍🚀')).toEqual(['e\u0301', 'x', '👩🏽‍🚀'])
  expect(graphemes('')).toEqual([])
  expect([0, 1, 2, 3, 9].map((at) => wholeUpTo('e\u0301x', at))).toEqual([0, 0, 2, 3, 3])
})
