import { expect, it } from 'vitest'
import { isJsonFileName } from '../../../src/org/text/isJsonFileName'
import { isSafeUrl } from '../../../src/org/text/isSafeUrl'

it.each([
  ['a.json', true],
  ['_a b-1.2.json', true],
  ['nächstes Jahr.json', true],
  ['.json', false],
  [' a.json', false],
  ['a/b.json', false],
  ['a.json?b', false],
  ['a.jsonx', false],
])('takes %j for the name of a file: %s', (name, isName) => {
  expect(isJsonFileName(name)).toBe(isName)
})

it.each([
  ['https://x.org/', true],
  ['HTTP://x.org', true],
  ['mailto:a@x.org', true],
  ['https:x', false],
  ['https:///x', false],
  ['https://x .org/', false],
  ['https://x\\y', false],
  ['https://[', false],
  ['javascript:alert(1)', false],
  ['//x.org', false],
])('may lead to %j: %s', (address, isSafe) => {
  expect(isSafeUrl(address)).toBe(isSafe)
})
