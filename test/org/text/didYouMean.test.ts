import { expect, it } from 'vitest'
import { createDidYouMean } from '../../../src/org/text/didYouMean'

const known = new Set(['containers', 'networking'])

it('suggests the known name with the closest spelling', () => {
  const didYouMean = createDidYouMean()
  expect(didYouMean('contianers', known)).toBe('; did you mean "containers"?')
  expect(didYouMean('finance', known)).toBe('')
})

it('suggests what the fallback returns if no spelling is close', () => {
  const didYouMean = createDidYouMean((unknown) => (unknown === 'boxes' ? 'containers' : undefined))
  expect(didYouMean('boxes', known)).toBe('; did you mean "containers"?')
  expect(didYouMean('networkin', known)).toBe('; did you mean "networking"?')
  expect(didYouMean('finance', known)).toBe('')
})

it('suggests nothing after 100 searches', () => {
  const didYouMean = createDidYouMean()
  const suggestions = Array.from({ length: 101 }, () => didYouMean('contianers', known))
  expect(new Set(suggestions.slice(0, 100))).toEqual(new Set(['; did you mean "containers"?']))
  expect(suggestions[100]).toBe('')
})
