import { expect, it } from 'vitest'
import { createNameSuggester } from '../../../src/handbook/entries/createNameSuggester'

const suggest = createNameSuggester([
  'Product and Community Lead',
  'Technology Lead',
  'Community Manager of Product',
])

it('suggests the closest name by letters', () => {
  expect(suggest('Tecnology Lead')).toBe('; did you mean "Technology Lead"?')
})

it('suggests the name that shares most words if none is close', () => {
  expect(suggest('Community Guidance Lead')).toBe('; did you mean "Product and Community Lead"?')
})

it.each(['Sales Lead', 'Council'])('suggests nothing for “%s”, which shares only common words', (name) => {
  expect(suggest(name)).toBe('')
})
