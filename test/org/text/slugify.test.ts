import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseOrg } from '../../../src/org/parse/parseOrg'
import { slugify } from '../../../src/org/text/slugify'
import { anOrg, aTeam } from '../../builders'

describe('slug', () => {
  it.each([
    ['Technology Lead', 'technology-lead'],
    ['  R&D / Über-Team!  ', 'r-d-über-team'],
    ['ｗｉｄｅ № 5', 'wide-no-5'],
    ['Команда 7', 'команда-7'],
    ['チーム', 'チーム'],
    ['', 'entry'],
    ['--- ✨ ---', 'entry'],
    ['__proto__', 'proto'],
    [`${'a'.repeat(79)} b`, 'a'.repeat(79)],
    ['b'.repeat(90), 'b'.repeat(80)],
    [`${'c'.repeat(79)}𐐨`, 'c'.repeat(79)],
  ])('makes %j an id', (name, id) => {
    expect(slugify(name)).toBe(id)
  })

  it('of anything is an id that the format takes, and its own slug', () => {
    const names = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
    )
    fc.assert(
      fc.property(names, (name) => {
        const id = slugify(name)
        expect(slugify(id)).toBe(id)
        expect(parseOrg(anOrg({ teams: [aTeam({ id, name: 'Team' })] }))).toMatchObject({ problems: [] })
      }),
      { numRuns: 1000 },
    )
  })
})
