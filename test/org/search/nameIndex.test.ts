import { expect, it } from 'vitest'
import { createNameIndex } from '../../../src/org/search/nameIndex'
import { asciiFold } from '../../../src/org/text/asciiFold'
import { foldCaseAndAccents } from '../../../src/org/text/foldCaseAndAccents'
import { floorToGrapheme, splitGraphemes } from '../../../src/org/text/graphemes'
import { aRole } from '../../builders'

function createKitchenIndex() {
  const nameIndex = createNameIndex()
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
  for (const [number, value] of entries.entries()) nameIndex.add({ kind: 'role', value }, number)
  return nameIndex
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
  expect(createKitchenIndex().find(text)).toEqual(numbers)
})

it('finds those whose names are near, nearest first, five at most and each once', () => {
  expect(createKitchenIndex().findClose('head')).toEqual([1, 0, 5, 6, 7])
  expect(createKitchenIndex().findClose('techmology lead')).toEqual([0, 1])
  expect(createKitchenIndex().findClose('zzzzzz')).toEqual([])
})

it('compares texts without accents, case and space around them', () => {
  expect(foldCaseAndAccents(' É\u0301a ')).toBe('ea')
  expect(asciiFold(' ABC ')).toBe('abc')
  expect(asciiFold(' Straße ﬁ ØŁ')).toBe('strasse fi ol')
})

it('counts characters as a reader does', () => {
  expect(splitGraphemes('abc')).toEqual(['a', 'b', 'c'])
  expect(splitGraphemes('e\u0301x👩🏽‍🚀')).toEqual(['e\u0301', 'x', '👩🏽‍🚀'])
  expect(splitGraphemes('')).toEqual([])
  expect([0, 1, 2, 3, 9].map((at) => floorToGrapheme('e\u0301x', at))).toEqual([0, 0, 2, 3, 3])
})
