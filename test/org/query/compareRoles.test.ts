import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexOrg } from '../../../src/org/model/indexOrg'
import type { Org, Role } from '../../../src/org/model/schema'
import { type ComparedItem, compareRoles } from '../../../src/org/query/compareRoles'
import { anOrg, aQuality, aRole, aTeam } from '../../builders'

const index = indexOrg(
  anOrg({
    teams: [aTeam({ id: 'eng' }), aTeam({ id: 'ops' })],
    qualities: ['go', 'git', 'rust'].map((id) => aQuality({ id })),
    roles: [
      aRole({
        id: 'a',
        teams: ['eng', 'ops'],
        holders: [{ name: 'Ada', note: 'volunteer' }],
        responsibilities: [
          { title: 'First', items: ['Keep **it** running.', 'Write code'] },
          { items: ['keep  IT running'] },
        ],
        qualities: { necessary: ['go'], useful: ['git'] },
      }),
      aRole({
        id: 'b',
        teams: ['ops'],
        status: 'vacant',
        responsibilities: [{ items: ['Keep it running;', 'Write codes'] }],
        qualities: { useful: ['go'], unstated: ['rust'] },
        reportsTo: ['a'],
      }),
      aRole({
        id: 'c',
        teams: ['ops'],
        status: 'vacant',
        qualities: { necessary: ['go'] },
        reportsTo: ['a'],
      }),
    ],
    relations: [
      { from: 'a', to: 'ops', kind: 'works-with', text: 'weekly' },
      { from: 'a', to: 'ops', kind: 'works-with', text: 'on call' },
      { from: 'ops', to: 'b', kind: 'works-with' },
      { from: 'a', to: 'ops', kind: 'leads' },
    ],
  }),
)

describe('compareRoles', () => {
  it('says of each thing what it is, and what each role has beside it', () => {
    const [a, b] = ['a', 'b'].flatMap((id) => index.roles.get(id) ?? [])
    if (!a || !b) throw new Error('There are roles missing')
    const notes = (by: ReadonlyMap<string, readonly string[]>) => Object.fromEntries(by)
    const inFull = compareRoles(index, [b, a]).flatMap(({ aspect, sharedByAll, unsharedByRole }) => [
      ...sharedByAll.map(({ value, notesByRole }) => [aspect, value, notes(notesByRole)]),
      ...[...unsharedByRole.values()]
        .flat()
        .map(({ value, notesByRole }) => [aspect, value, notes(notesByRole)]),
    ])
    const entry = (kind: string, id: string, words?: string) => ({
      ...{ kind: 'entry', entry: { kind, id } },
      ...(words !== undefined && { label: words }),
    })
    expect(inFull).toEqual([
      ['status', { kind: 'status', status: 'filled' }, { a: [] }],
      ['status', { kind: 'status', status: 'vacant' }, { b: [] }],
      ['teams', entry('team', 'ops'), { a: ['guest'], b: [] }],
      ['teams', entry('team', 'eng'), { a: ['home'] }],
      ['holders', { kind: 'name', name: 'Ada' }, { a: ['volunteer'] }],
      ['responsibilities', { kind: 'text', text: 'Keep **it** running.' }, { a: [], b: [] }],
      ['responsibilities', { kind: 'text', text: 'Write code' }, { a: [] }],
      ['responsibilities', { kind: 'text', text: 'Write codes' }, { b: [] }],
      ['qualities', entry('quality', 'go'), { a: ['necessary'], b: ['useful'] }],
      ['qualities', entry('quality', 'git'), { a: ['useful'] }],
      ['qualities', entry('quality', 'rust'), { b: ['unstated'] }],
      ['relations', entry('team', 'ops', 'Works with'), { a: ['weekly', 'on call'], b: [] }],
      ['relations', entry('role', 'b', 'Reports'), { a: [] }],
      ['relations', entry('role', 'c', 'Reports'), { a: [] }],
      ['relations', entry('team', 'ops', 'Leads'), { a: [] }],
      ['relations', entry('role', 'a', 'Reports to'), { b: [] }],
    ])
  })

  it('takes holders of one name for one, and texts of marks alone', () => {
    const createRole = (id: string, name: string, item: string) =>
      aRole({ id, holders: [{ name }], responsibilities: [{ items: [item] }] })
    const two = [createRole('x', ' Bo', '. ,'), createRole('y', 'Bo ', '.')]
    const same = compareRoles(indexOrg(anOrg({ roles: two })), two)
    expect(same.map(({ aspect, sharedByAll }) => [aspect, sharedByAll.map(({ key }) => key)])).toEqual([
      ['status', ['filled']],
      ['teams', ['team']],
      ['holders', ['Bo']],
      ['responsibilities', ['']],
    ])
    expect(same[2]?.sharedByAll[0]?.notesByRole.get('x')).toEqual([])
  })

  it('says what two roles share and what only one has', () => {
    expect(compareById('a', 'b')).toEqual({
      status: { own: { a: ['filled'], b: ['vacant'] } },
      teams: { all: ['ops'], own: { a: ['eng'] } },
      holders: { own: { a: ['Ada'] } },
      responsibilities: { all: ['keep it running'], own: { a: ['write code'], b: ['write codes'] } },
      qualities: { all: ['go'], own: { a: ['git'], b: ['rust'] } },
      relations: {
        all: ['Works with ops'],
        own: { a: ['Reports b', 'Reports c', 'Leads ops'], b: ['Reports to a'] },
      },
    })
  })

  it('says what is shared by some of three', () => {
    expect(compareById('a', 'b', 'c')).toMatchObject({
      status: { some: ['vacant'], own: { a: ['filled'] } },
      teams: { all: ['ops'] },
      qualities: { all: ['go'] },
      relations: { some: ['Works with ops', 'Reports to a'] },
    })
  })

  it('keeps what each role says besides', () => {
    const aspects = compareRoles(index, getRoles('a', 'b'))
    const notes = (aspect: string, key: string) => {
      const { sharedByAll = [] } = aspects.find((each) => each.aspect === aspect) ?? {}
      return Object.fromEntries(sharedByAll.find((item) => item.key === key)?.notesByRole ?? [])
    }
    expect(notes('qualities', 'go')).toEqual({ a: ['necessary'], b: ['useful'] })
    expect(notes('teams', 'ops')).toEqual({ a: ['guest'], b: [] })
    expect(notes('relations', 'Works with ops')).toEqual({ a: ['weekly', 'on call'], b: [] })
  })

  it('leaves out what nobody says anything of', () => {
    const bare = indexOrg(anOrg({ roles: [aRole({ id: 'x' }), aRole({ id: 'y' })] }))
    expect(compareRoles(bare, bare.org.roles).map(({ aspect }) => aspect)).toEqual(['teams'])
    expect(compareRoles(bare, [])).toEqual([])
  })

  it('is symmetric: the order of the roles makes no difference', () => {
    fc.assert(
      fc.property(anyOrg, fc.shuffledSubarray([0, 1, 2, 3], { minLength: 2 }), (org, picked) => {
        const of = indexOrg(org)
        const roles = picked.flatMap((i) => org.roles[i] ?? [])
        expect(compareRoles(of, roles)).toEqual(compareRoles(of, roles.toReversed()))
        expect(compareRoles(of, roles)).toEqual(
          compareRoles(
            of,
            roles.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
          ),
        )
      }),
    )
  })

  it('loses nothing and adds nothing: what is shared and what is own is all of a role', () => {
    fc.assert(
      fc.property(anyOrg, fc.shuffledSubarray([0, 1, 2, 3], { minLength: 2 }), (org, picked) => {
        const of = indexOrg(org)
        const roles = picked.flatMap((i) => org.roles[i] ?? [])
        const together = compareRoles(of, roles)
        for (const role of roles) {
          const alone = compareRoles(of, [role]).map(({ aspect, sharedByAll }) => [
            aspect,
            listKeys(sharedByAll).sort(),
          ])
          const found = together.map(({ aspect, sharedByAll, sharedBySome, unsharedByRole }) => [
            aspect,
            listKeys([
              ...sharedByAll,
              ...sharedBySome.filter(({ notesByRole }) => notesByRole.has(role.id)),
              ...(unsharedByRole.get(role.id) ?? []),
            ]).sort(),
          ])
          expect(found.filter(([, keys]) => keys?.length)).toEqual(alone)
        }
        for (const { sharedByAll, sharedBySome, unsharedByRole } of together) {
          const keys = listKeys([...sharedByAll, ...sharedBySome, ...[...unsharedByRole.values()].flat()])
          expect(new Set(keys).size).toBe(keys.length)
        }
      }),
    )
  })

  it('finds that a role shares everything with itself, and with its like', () => {
    fc.assert(
      fc.property(anyOrg, (org) => {
        const [role] = org.roles
        if (!role) return
        const of = indexOrg(org)
        for (const { sharedBySome, unsharedByRole } of compareRoles(of, [role, role]))
          expect([sharedBySome.length, unsharedByRole.size]).toEqual([0, 0])
        const like = { ...role, id: 'like' }
        const both = indexOrg({ ...org, roles: [...org.roles, like], relations: [] })
        // Who reports to a role does not report to its like.
        const aspects = compareRoles(both, [role, like]).filter(({ aspect }) => aspect !== 'relations')
        for (const { sharedBySome, unsharedByRole } of aspects)
          expect([sharedBySome.length, unsharedByRole.size]).toEqual([0, 0])
      }),
    )
  })
})

const anyText = fc.constantFrom(
  'Keep it running',
  'keep it running.',
  '**Write** code',
  'Write code',
  '',
  '<b>',
)
const anySubset = (ids: string[]) => fc.subarray(ids)
const anyRole = (id: string): fc.Arbitrary<Role> =>
  fc
    .record({
      teams: fc.subarray(['eng', 'ops'], { minLength: 1 }),
      status: fc.constantFrom('vacant' as const, 'draft' as const, undefined),
      holders: fc.array(fc.record({ name: fc.constantFrom('Ada', 'Bo') }), { maxLength: 2 }),
      items: fc.array(anyText, { maxLength: 4 }),
      necessary: anySubset(['go', 'git', 'rust']),
      reportsTo: anySubset(['eng', 'ops']),
    })
    .map(({ status, items, necessary, ...rest }) =>
      aRole({
        id,
        ...rest,
        ...(status && { status }),
        responsibilities: [{ items }],
        qualities: {
          necessary,
          useful: ['go', 'git', 'rust'].filter((each) => !necessary.includes(each)).slice(1),
        },
      }),
    )
const anyEndpoint = fc.constantFrom('r-0', 'r-1', 'r-2', 'r-3', 'eng', 'ops')
const anyOrg: fc.Arbitrary<Org> = fc
  .record({
    roles: fc.tuple(anyRole('r-0'), anyRole('r-1'), anyRole('r-2'), anyRole('r-3')),
    relations: fc.array(
      fc
        .record({
          from: anyEndpoint,
          to: anyEndpoint,
          kind: fc.constantFrom('works-with' as const, 'leads' as const),
        })
        .filter(({ from, to }) => from !== to),
      { maxLength: 6 },
    ),
  })
  .map((generated) =>
    anOrg({
      teams: [aTeam({ id: 'eng' }), aTeam({ id: 'ops' })],
      qualities: ['go', 'git', 'rust'].map((id) => aQuality({ id })),
      ...generated,
    }),
  )

function getRoles(...ids: string[]): Role[] {
  return ids.flatMap((id) => index.roles.get(id) ?? [])
}

/** The keys of what is shared and own, by aspect; what is empty is left out. */
function compareById(...ids: string[]) {
  return Object.fromEntries(
    compareRoles(index, getRoles(...ids)).map(({ aspect, sharedByAll, sharedBySome, unsharedByRole }) => [
      aspect,
      {
        ...(sharedByAll.length > 0 && { all: listKeys(sharedByAll) }),
        ...(sharedBySome.length > 0 && { some: listKeys(sharedBySome) }),
        ...(unsharedByRole.size > 0 && {
          own: Object.fromEntries([...unsharedByRole].map(([id, items]) => [id, listKeys(items)])),
        }),
      },
    ]),
  )
}

function listKeys(items: readonly ComparedItem[]): string[] {
  return items.map(({ key }) => key)
}
