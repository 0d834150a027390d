import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listHandbookDrift } from '../../../src/handbook/drift/listHandbookDrift'
import type { Org, Role } from '../../../src/org/model/schema'
import { anOrg, aRole, aTeam } from '../../builders'

const handbook = (role: Partial<Role>, org: Partial<Org> = {}) => anOrg({ roles: [aRole(role)], ...org })

describe('compareOrgs', () => {
  it('says nothing of a file against itself', () => {
    fc.assert(
      fc.property(orgs, (org) => {
        expect(listHandbookDrift(org, structuredClone(org))).toEqual([])
      }),
    )
  })

  it('says something of each side where they are turned', () => {
    fc.assert(
      fc.property(orgs, orgs, (a, b) => {
        expect(listHandbookDrift(a, b).length === 0).toBe(listHandbookDrift(b, a).length === 0)
      }),
    )
  })

  it('names what only one has, and where it stands', () => {
    const source = { path: 'kitchen.md', line: 7 }
    const a = anOrg({ roles: [aRole({ id: 'cook', source })] })
    const b = anOrg({ teams: [aTeam(), aTeam({ id: 'bar' })] })
    expect(listHandbookDrift(a, b)).toEqual([
      'team "Bar": only in the file',
      'kitchen.md:7: role "Cook": only in the handbook',
    ])
  })

  it('says an entry in one line for each thing that it is otherwise in', () => {
    const a = handbook({
      name: 'Cook',
      aliases: ['Chef'],
      status: 'vacant',
      responsibilities: [{ items: ['a', 'b'] }, { title: 'More', items: ['c'] }],
      qualities: { necessary: ['x', 'y'] },
      sections: [{ title: 'Outcomes', items: ['a'] }],
      source: { path: 'kitchen.md', line: 7, digest: '1' },
    })
    const b = handbook({
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
        'its section in the handbook has changed since the file was made',
        'status: vacant in the handbook, filled in the file',
        'holder "Bo": only in the file',
        'necessary qualities: 2 items in the handbook, 1 item in the file',
        'useful qualities: none in the handbook, 1 item in the file',
      ].map((line) => `kitchen.md:7: role "Cook": ${line}`),
    )
  })

  it('lets people reword what they have', () => {
    const a = handbook({ summary: 'Cooks.', responsibilities: [{ title: 'Daily', items: ['Cook.'] }] })
    const b = handbook({
      summary: 'Makes food.',
      responsibilities: [{ title: 'Each day', items: ['Make food.'] }],
    })
    expect(listHandbookDrift(a, b)).toEqual([])
  })

  it('knows an entry by its name or an alias where the ids are not the same', () => {
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

  it('says where a team is, and a role', () => {
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
