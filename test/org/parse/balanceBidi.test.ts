import fc from 'fast-check'
import { expect, it } from 'vitest'
import { balanceBidi } from '../../../src/org/parse/balanceBidi'
import { parseOrgText } from '../../../src/org/parse/parseOrg'
import { anOrg, aRole } from '../../builders'

it.each([
  ['plain', 'plain'],
  ['\u202eevil', '\u202eevil\u202c'],
  ['\u2066a\u202bb', '\u2066a\u202bb\u202c\u2069'],
  ['\u2067a\u202ab\u2069c', '\u2067a\u202ab\u2069c'],
  ['\u202da\u2068b\u202cc', '\u202da\u2068bc\u2069\u202c'],
  ['\u202da\u202cb', '\u202da\u202cb'],
  ['a\u2069b\u202cc', 'abc'],
  ['שלום\u200f', 'שלום\u200f'],
])('ends what %j begins, and nothing else', (text, ended) => {
  const value = { name: text, deeper: [{ text }], url: text, contact: text, count: 1, none: null }
  balanceBidi(value)
  expect(value).toEqual({
    name: ended,
    deeper: [{ text: ended }],
    url: text,
    contact: text,
    count: 1,
    none: null,
  })
})

it('leaves every text balanced, and a balanced one as it is', () => {
  const characters = fc.constantFrom(...'a\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069')
  fc.assert(
    fc.property(fc.array(characters, { maxLength: 30 }), (all) => {
      const once = { text: all.join('') }
      balanceBidi(once)
      const twice = { ...once }
      balanceBidi(twice)
      expect(twice).toEqual(once)
      expect(once.text.match(/[\u202a\u202b\u202d\u202e]/g)?.length ?? 0).toBeGreaterThanOrEqual(
        once.text.match(/\u202c/g)?.length ?? 0,
      )
      expect(once.text.match(/[\u2066-\u2068]/g)?.length).toBe(once.text.match(/\u2069/g)?.length)
    }),
  )
})

it.each([
  ['as it is', (json: string) => json],
  ['escaped', (json: string) => json.replaceAll('\u202e', '\\u202E')],
])('is done to every file that has such a character %s', async (_, written) => {
  const roles = [aRole({ name: 'Cook \u202e', holders: [{ name: '\u202eoB' }] })]
  const parsed = await parseOrgText(written(JSON.stringify(anOrg({ roles }))))
  if (!parsed.ok) throw new Error(parsed.fault.message)
  expect(parsed.org.roles[0]).toMatchObject({
    name: 'Cook \u202e\u202c',
    holders: [{ name: '\u202eoB\u202c' }],
  })
  expect(parsed.problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
    'look-alike /roles/0/name',
  ])
})
