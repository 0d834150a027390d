import { describe, expect, it } from 'vitest'
import { pairEntries } from '../../../src/org/diff/pairEntries'
import { indexOrg } from '../../../src/org/model/indexOrg'
import type { Quality, Role, Team } from '../../../src/org/model/schema'
import { anOrg, aQuality, aRole, aTeam } from '../../builders'

/** An entry as "id: name / alias, alias". */
function parseEntry(text: string) {
  const [, id = '', name = '', aliases] = /^(\S+): ([^/]*?)(?: \/ (.*))?$/.exec(text) ?? []
  return { id, name, ...(aliases !== undefined && { aliases: aliases.split(', ') }) }
}

const createQualities = (texts: readonly string[]): Quality[] =>
  texts.map((each) => aQuality(parseEntry(each)))
const createTeams = (texts: readonly string[]): Team[] => texts.map((each) => aTeam(parseEntry(each)))

describe('the same entries in two files', () => {
  it.each<[string, before: string[], after: string[], pairs: Record<string, string>]>([
    ['have the same id, whatever they are called', ['a: X', 'b: Y'], ['a: Y', 'c: Z'], { a: 'a' }],
    ['are not found twice, in the newer file', ['a: X'], ['a: Y', 'b: X'], { a: 'a' }],
    ['are not found twice, in the older file', ['a: X', 'b: Y'], ['a: Y'], { a: 'a' }],
    ['are linked by an alias for an id', ['a: X'], ['b: Y / A'], { a: 'b' }],
    ['are linked by an alias for a name', ['a: Old name'], ['b: Y / OLD NAME'], { a: 'b' }],
    ['are linked by an alias of the older one', ['a: X / b'], ['b: Y'], { a: 'b' }],
    ['are linked by an alias of both', ['a: X / m'], ['b: Y / M'], { a: 'b' }],
    ['are not linked by a name that is another’s id', ['y: X'], ['b: Y'], {}],
    ['have the same name, whatever its case', ['a: Go'], ['b: GO'], { a: 'b' }],
    ['are by alias rather than by name, of two newer', ['a: N'], ['b: Z / a', 'c: N'], { a: 'b' }],
    ['are by alias rather than by name, of two older', ['a: Z', 'c: B'], ['b: B / a'], { a: 'b' }],
    ['are none of two older of one name', ['a: N', 'b: N'], ['c: N'], {}],
    ['are none of two newer of one name', ['a: N'], ['b: N', 'c: N'], {}],
    ['are none of two older that one alias may mean', ['a: X / m', 'b: Y / m'], ['c: Z / m'], {}],
    ['are none of two newer that the aliases of one mean', ['a: X / p, q'], ['p: P', 'q: Q'], {}],
    ['are none of two older that the aliases of one mean', ['p: P', 'q: Q'], ['a: X / p, q'], {}],
    ['are linked twice by one and the same', ['a: X / m'], ['b: Y / a, m'], { a: 'b' }],
    ['are none where nothing links them', ['a: X'], ['b: Y'], {}],
  ])('%s', (_, before, after, pairs) => {
    const both = [
      pairEntries(
        indexOrg(anOrg({ qualities: createQualities(before) })),
        indexOrg(anOrg({ qualities: createQualities(after) })),
      ).quality,
      pairEntries(
        indexOrg(anOrg({ teams: createTeams(before) })),
        indexOrg(anOrg({ teams: createTeams(after) })),
      ).team,
    ]
    for (const found of both) expect(Object.fromEntries(found)).toEqual(pairs)
  })

  it.each<[string, before: [string, string][], after: [string, string][], pairs: Record<string, string>]>([
    [
      'of one name in one team',
      [
        ['a', 'eng'],
        ['b', 'ops'],
      ],
      [
        ['c', 'ops'],
        ['d', 'eng'],
      ],
      { a: 'd', b: 'c' },
    ],
    [
      'in a team that has another id now',
      [
        ['a', 'old'],
        ['b', 'ops'],
      ],
      [
        ['c', 'new'],
        ['d', 'ops'],
      ],
      { a: 'c', b: 'd' },
    ],
    [
      'in teams that both have other ids now',
      [
        ['a', 'old'],
        ['b', 'older'],
      ],
      [
        ['c', 'newer'],
        ['d', 'new'],
      ],
      { a: 'd', b: 'c' },
    ],
    ['alone of its name, in another team', [['a', 'eng']], [['b', 'ops']], { a: 'b' }],
    [
      'in no team that is left, beside another',
      [
        ['a', 'gone'],
        ['b', 'eng'],
      ],
      [
        ['c', 'ops'],
        ['d', 'eng'],
      ],
      { a: 'c', b: 'd' },
    ],
    [
      'neither of two in one team',
      [
        ['a', 'eng'],
        ['b', 'eng'],
      ],
      [['c', 'eng']],
      {},
    ],
  ])('are roles %s', (_, before, after, pairs) => {
    const createRoles = (idsAndTeams: [string, string][]): Role[] =>
      idsAndTeams.map(([id, team]) => aRole({ id, name: 'Lead', teams: [team] }))
    const shared = [aTeam({ id: 'eng' }), aTeam({ id: 'ops' })]
    const found = pairEntries(
      indexOrg(
        anOrg({
          teams: [...shared, aTeam({ id: 'old' }), aTeam({ id: 'older' }), aTeam({ id: 'gone' })],
          roles: createRoles(before),
        }),
      ),
      indexOrg(
        anOrg({
          teams: [
            ...shared,
            aTeam({ id: 'new', aliases: ['old'] }),
            aTeam({ id: 'newer', aliases: ['older'] }),
          ],
          roles: createRoles(after),
        }),
      ),
    )
    expect(Object.fromEntries(found.role)).toEqual(pairs)
  })
})
