import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listHandbookDrift } from '../../../src/handbook/drift/listHandbookDrift'
import type { Org, Role } from '../../../src/org/model/schema'
import { anOrg, aRole, aTeam } from '../../builders'

const orgWithRole = (role: Partial<Role>) => anOrg({ roles: [aRole(role)] })

describe('listHandbookDrift', () => {
  it('finds no differences between a file and itself', () => {
    fc.assert(
      fc.property(orgs, (org) => {
        expect(listHandbookDrift(org, structuredClone(org))).toEqual([])
      }),
    )
  })

  it('finds differences in either direction', () => {
    fc.assert(
      fc.property(orgs, orgs, (a, b) => {
        expect(listHandbookDrift(a, b).length === 0).toBe(listHandbookDrift(b, a).length === 0)
      }),
    )
  })

  it('lists entries that only one has, with their position', () => {
    const source = { path: 'kitchen.md', line: 7 }
    const a = anOrg({ roles: [aRole({ id: 'cook', source })] })
    const b = anOrg({ teams: [aTeam(), aTeam({ id: 'bar' })] })
    expect(listHandbookDrift(a, b)).toEqual([
      'team "Bar": only in the file',
      'kitchen.md:7: role "Cook": only in the handbook',
    ])
  })

  it('lists each difference of an entry on a line of its own', () => {
    const a = orgWithRole({
      name: 'Cook',
      aliases: ['Chef'],
      status: 'vacant',
      responsibilities: [{ items: ['a', 'b'] }, { title: 'More', items: ['c'] }],
      qualities: { necessary: ['x', 'y'] },
      sections: [{ title: 'Outcomes', items: ['a'] }],
      source: { path: 'kitchen.md', line: 7, digest: '1' },
    })
    const b = orgWithRole({
      name: 'The Cook',
      holders: [{ name: 'Bo' }],
      responsibilities: [{ items: ['a', 'b', 'c'] }],
      qualities: { necessary: ['x'], useful: ['y'] },
      notes: ['Soon.'],
      source: { path: 'old.md', line: 1, digest: '2' },
    })
    expect(listHandbookDrift(a, b)).toEqual(
      [
        'name: "Cook" in the handbook, "The Cook" in the file',
        'alias "Chef": only in the handbook',
        'responsibilities: 2 and 1 items in the handbook, 3 items in the file',
        'notes: none in the handbook, 1 item in the file',
        'section "outcomes": 1 item in the handbook, none in the file',
        'its section in the handbook has changed since the import',
        'status: vacant in the handbook, filled in the file',
        'holder "Bo": only in the file',
        'necessary qualities: 2 items in the handbook, 1 item in the file',
        'useful qualities: none in the handbook, 1 item in the file',
      ].map((line) => `kitchen.md:7: role "Cook": ${line}`),
    )
  })

  it('ignores wording', () => {
    const a = orgWithRole({ summary: 'Cooks.', responsibilities: [{ title: 'Daily', items: ['Cook.'] }] })
    const b = orgWithRole({
      summary: 'Makes food.',
      responsibilities: [{ title: 'Each day', items: ['Make food.'] }],
    })
    expect(listHandbookDrift(a, b)).toEqual([])
  })

  it('matches entries with different ids by an alias or the name', () => {
    const a = anOrg({
      teams: [aTeam({ id: 'eng', name: 'Eng' })],
      roles: [aRole({ id: 'sosie', name: 'SOSIE', teams: ['eng'] })],
    })
    const b = anOrg({
      teams: [aTeam({ id: 'engineering', name: 'Engineering', aliases: ['Eng'] })],
      roles: [aRole({ id: 'lead', name: 'Lead', aliases: ['sosie'], teams: ['engineering'] })],
    })
    expect(listHandbookDrift(a, b)).toEqual([
      'team "Eng": name: "Eng" in the handbook, "Engineering" in the file',
      'team "Eng": alias "Eng": only in the file',
      'role "SOSIE": name: "SOSIE" in the handbook, "Lead" in the file',
      'role "SOSIE": alias "sosie": only in the file',
    ])
  })

  it('lists different parents of teams, and different teams of roles', () => {
    const teams = (parent: string) => [aTeam({ id: 'a' }), aTeam({ id: 'b' }), aTeam({ id: 'c', parent })]
    const a = anOrg({ teams: teams('a'), roles: [aRole({ teams: ['a', 'c'] })] })
    const b = anOrg({ teams: teams('b'), roles: [aRole({ teams: ['b', 'c'] })] })
    expect(listHandbookDrift(a, b)).toEqual([
      'team "C": part of: "A" in the handbook, "B" in the file',
      'role "Role": team "A": only in the handbook',
      'role "Role": team "B": only in the file',
    ])
  })
})

const names = fc.constantFrom('Cook', 'cook', 'Chef', 'The Cook', '', '__proto__', 'constructor', '山')
const counts = fc.array(fc.constant('item'), { maxLength: 3 })
const common = {
  aliases: fc.array(names, { maxLength: 2 }),
  responsibilities: fc.array(fc.record({ items: counts }), { maxLength: 2 }),
  sections: fc.array(fc.record({ title: names, items: counts }), { maxLength: 2 }),
  notes: counts,
  source: fc.record({ path: fc.constant('a.md'), digest: fc.constantFrom('1', '2') }),
}
const ids = fc.constantFrom('cook', 'chef', 'constructor', 'waiter')
const orgs: fc.Arbitrary<Org> = fc.record({
  version: fc.constant(1 as const),
  name: fc.constant('Example'),
  teams: fc.uniqueArray(
    fc.record({ id: ids, name: names, ...common, parent: ids }, { requiredKeys: ['id', 'name'] }),
    { maxLength: 3, selector: ({ id }) => id },
  ),
  roles: fc.uniqueArray(
    fc.record(
      {
        ...{ id: ids, name: names, teams: fc.array(ids, { maxLength: 2 }), ...common },
        status: fc.constantFrom('filled' as const, 'vacant' as const),
        holders: fc.array(fc.record({ name: names }), { maxLength: 2 }),
        qualities: fc.record({ necessary: counts, useful: counts }, { requiredKeys: [] }),
      },
      { requiredKeys: ['id', 'name', 'teams'] },
    ),
    { maxLength: 3, selector: ({ id }) => id },
  ),
  qualities: fc.constant([]),
})
