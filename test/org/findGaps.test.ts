import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findGaps, type Gap, sizeOf } from '../../src/org/findGaps'
import { indexOrg, type OrgIndex } from '../../src/org/indexOrg'
import { matchRoles, type RoleFilter } from '../../src/org/matchRoles'
import { parseOrg } from '../../src/org/parseOrg'
import type { Problem } from '../../src/org/problems'
import { anOrg, aQuality, aRole, aTeam } from '../builders'

const full = {
  responsibilities: [{ items: ['Works'] }],
  qualities: { necessary: ['go'] },
  holders: [{ name: 'Bo' }],
}

describe('findGaps', () => {
  it('finds nothing where nothing is missing', () => {
    const org = anOrg({
      roles: [aRole({ id: 'a', ...full }), aRole({ id: 'b', ...full })],
      qualities: [aQuality({ id: 'go' })],
    })
    expect(gapsOf(indexOrg(org))).toEqual({})
    expect(gapsOf(indexOrg(anOrg({ teams: [] })))).toEqual({})
  })

  it('lists roles by what they are or lack, those only mentioned in their own list alone', () => {
    const { qualities, responsibilities, holders } = full
    const index = indexOrg(
      anOrg({
        qualities: [aQuality({ id: 'go' })],
        roles: [
          aRole({ id: 'vacant', status: 'vacant', qualities, responsibilities }),
          aRole({ id: 'draft', status: 'draft', ...full }),
          aRole({ id: 'mentioned', status: 'mentioned' }),
          aRole({ id: 'idle', qualities, holders, responsibilities: [{ title: 'Empty', items: [] }] }),
          aRole({ id: 'unasking', responsibilities, holders, qualities: { necessary: [] } }),
          aRole({ id: 'filled-by-nobody', status: 'filled', qualities, responsibilities }),
          aRole({ id: 'silent', qualities, responsibilities }),
        ],
      }),
    )
    expect(gapsOf(index)).toEqual({
      vacant: ['vacant'],
      draft: ['draft'],
      mentioned: ['mentioned'],
      'without-responsibilities': ['idle'],
      'without-qualities': ['unasking'],
      'without-holder': ['filled-by-nobody', 'silent'],
    })
  })

  it('lists teams that no role serves in, guests counted', () => {
    const index = indexOrg(
      anOrg({
        teams: [
          aTeam(),
          aTeam({ id: 'guests' }),
          aTeam({ id: 'empty' }),
          aTeam({ id: 'below', parent: 'empty' }),
        ],
        qualities: [aQuality({ id: 'go' })],
        roles: [aRole({ id: 'a', ...full, teams: ['team', 'guests'] }), aRole({ id: 'b', ...full })],
      }),
    )
    expect(gapsOf(index)).toEqual({ 'teams-without-roles': ['empty', 'below'] })
    expect(gapsOf(index, { in: 'below' })).toEqual({ 'teams-without-roles': ['below'] })
    expect(gapsOf(index, { in: 'guests' })).toEqual({})
  })

  it('lists qualities that hang on one role, on vacant ones or on none, whatever the filter', () => {
    const { responsibilities } = full
    const index = indexOrg(
      anOrg({
        teams: [aTeam(), aTeam({ id: 'other' })],
        qualities: ['shared', 'sole', 'dormant', 'none'].map((id) => aQuality({ id })),
        roles: [
          aRole({ id: 'a', ...full, qualities: { necessary: ['shared', 'sole'] } }),
          aRole({ id: 'b', ...full, teams: ['other'], qualities: { useful: ['shared'] } }),
          aRole({ id: 'c', responsibilities, status: 'vacant', qualities: { unstated: ['dormant'] } }),
          aRole({ id: 'd', responsibilities, status: 'vacant', qualities: { unstated: ['dormant'] } }),
        ],
      }),
    )
    const qualities = { 'only-one-role': ['sole'], 'only-vacant': ['dormant'], 'no-role': ['none'] }
    expect(gapsOf(index)).toEqual({ vacant: ['c', 'd'], ...qualities })
    expect(gapsOf(index, { in: 'other' })).toEqual(qualities)
    expect(gapsOf(index, { quality: ['sole'] })).toEqual(qualities)
  })

  it('groups the problems of a file, relations to nowhere first, with the entry that each is in', () => {
    const { index, problems } = read({
      ...anOrg({ teams: [aTeam(), aTeam({ id: 'second', parent: 'gone' })] }),
      roles: [
        { id: 'Bad Id', name: 'Left out', teams: ['team'] },
        { ...aRole({ id: 'a', reportsTo: ['gone'] }), odd: 1 },
        aRole({ id: 'b', qualities: { useful: ['gone'] } }),
      ],
      relations: [
        { from: 'a', to: 'nowhere', kind: 'advises' },
        { from: 'nobody', to: 'second', kind: 'advises' },
      ],
    })
    const found = findGaps(index, problems, matchRoles(index, everything)).flatMap((gap) =>
      'problems' in gap
        ? gap.problems.map(({ problem, entry }) => [
            gap.kind,
            problem.pointer,
            entry && `${entry.kind} ${entry.id}`,
          ])
        : [],
    )
    expect(found).toEqual([
      ['relations-to-nowhere', '/roles/1/reportsTo/0', 'role a'],
      ['relations-to-nowhere', '/relations/0/to', 'role a'],
      ['relations-to-nowhere', '/relations/1/from', 'team second'],
      ['invalid', '/roles/0/id', undefined],
      ['unknown-key', '/roles/1/odd', 'role a'],
      ['missing-reference', '/teams/1/parent', 'team second'],
      ['missing-reference', '/roles/2/qualities/useful/0', 'role b'],
    ])
  })

  it('never throws, and names only entries that exist', () => {
    fc.assert(
      fc.property(files, filters, (file, filter) => {
        const { index, problems } = read(file)
        for (const gap of findGaps(index, problems, matchRoles(index, filter), filter.in)) {
          expect(sizeOf(gap)).toBeGreaterThan(0)
          for (const { id } of 'roles' in gap ? gap.roles : []) expect(index.roles.has(id)).toBe(true)
          for (const { id } of 'teams' in gap ? gap.teams : []) expect(index.teams.has(id)).toBe(true)
          for (const { id } of 'qualities' in gap ? gap.qualities : [])
            expect(index.qualities.has(id)).toBe(true)
          for (const { entry } of 'problems' in gap ? gap.problems : [])
            if (entry)
              expect(
                { role: index.roles, team: index.teams, quality: index.qualities }[entry.kind].has(entry.id),
              ).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })
})

const everything: RoleFilter = { quality: [], need: 'either', match: 'all', status: [] }

const ids = fc.constantFrom('a', 'b', 'c', 'd', 'constructor', '__proto__', '')
const some = fc.array(ids, { maxLength: 3 })
const optional = { requiredKeys: [] }
const files = fc.record({
  version: fc.constant(1),
  name: fc.constant('Any'),
  teams: fc.array(fc.record({ id: ids, name: ids, parent: ids }, optional)),
  roles: fc.array(
    fc.record(
      {
        id: ids,
        name: ids,
        teams: some,
        reportsTo: some,
        status: fc.constantFrom('vacant', 'draft', 'mentioned', 'filled', 'odd'),
        qualities: fc.record({ necessary: some, useful: some, unstated: some }, optional),
      },
      optional,
    ),
  ),
  qualities: fc.array(fc.record({ id: ids, name: ids }, optional)),
  relations: fc.array(fc.record({ from: ids, to: ids, kind: fc.constantFrom('leads', 'odd') }, optional)),
})
const filters = fc.record({
  quality: some,
  need: fc.constantFrom('either' as const, 'necessary' as const),
  match: fc.constantFrom('all' as const, 'any' as const),
  in: ids,
  status: fc.subarray(['vacant' as const, 'draft' as const]),
})

function read(file: unknown): { index: OrgIndex; problems: Problem[] } {
  const parsed = parseOrg(file)
  if (!parsed.ok) throw new Error(parsed.fault.message)
  return { index: indexOrg(parsed.org), problems: parsed.problems }
}

/** The ids of each gap that is no problem of a file. */
function gapsOf(index: OrgIndex, filter: Partial<RoleFilter> = {}): Record<string, string[]> {
  const matches = matchRoles(index, { ...everything, ...filter })
  return Object.fromEntries(findGaps(index, [], matches, filter.in).map((gap) => [gap.kind, idsIn(gap)]))
}

function idsIn(gap: Gap): string[] {
  const entries =
    'roles' in gap ? gap.roles : 'teams' in gap ? gap.teams : 'qualities' in gap ? gap.qualities : []
  return entries.map(({ id }) => id)
}

it('leads from a problem to the entry that it is in, of the kind that its place says', () => {
  const index = indexOrg(
    anOrg({
      teams: [aTeam({ id: 'eng' })],
      roles: [aRole({ id: 'lead', teams: ['eng'], ...full })],
      qualities: [aQuality({ id: 'go' }), aQuality({ id: 'lead' })],
    }),
  )
  const entryOf = (pointer: string, ...ids: string[]) => {
    const problem: Problem = { severity: 'error', code: 'invalid', pointer, message: 'x', ids }
    const gaps = findGaps(
      index,
      [problem],
      matchRoles(index, { quality: [], need: 'either', match: 'all', status: [] }),
    )
    return gaps.flatMap((gap) => ('problems' in gap ? gap.problems : [])).map(({ entry }) => entry)[0]
  }
  expect(entryOf('/qualities/0/name', 'go')).toEqual({ kind: 'quality', id: 'go' })
  expect(entryOf('/qualities/1', 'lead')).toEqual({ kind: 'quality', id: 'lead' })
  expect(entryOf('/qualities/0', 'eng')).toBeUndefined()
  expect(entryOf('/roles/0', 'lead')).toEqual({ kind: 'role', id: 'lead' })
  expect(entryOf('/roles/0', 'eng')).toBeUndefined()
  expect(entryOf('/roles/0', 'go')).toBeUndefined()
  expect(entryOf('/teams/0', 'eng')).toEqual({ kind: 'team', id: 'eng' })
  expect(entryOf('/teams/0', 'lead')).toBeUndefined()
  expect(entryOf('/relations/0', 'ghost', 'eng')).toEqual({ kind: 'team', id: 'eng' })
  expect(entryOf('/relations/0', 'lead', 'eng')).toEqual({ kind: 'role', id: 'lead' })
  expect(entryOf('/name')).toBeUndefined()
})

it('takes a role with some list of responsibilities that is not empty for one that has them', () => {
  const index = indexOrg(
    anOrg({
      roles: [aRole({ ...full, responsibilities: [{ items: [] }, { items: ['Works'] }] })],
      qualities: [aQuality({ id: 'go' })],
    }),
  )
  expect(Object.keys(gapsOf(index))).toEqual(['only-one-role'])
})
