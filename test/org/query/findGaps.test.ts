import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexOrg, type OrgIndex } from '../../../src/org/model/indexOrg'
import type { Problem } from '../../../src/org/model/problem'
import { parseOrg } from '../../../src/org/parse/parseOrg'
import { filterRoles, type RoleFilter } from '../../../src/org/query/filterRoles'
import { findGaps, type Gap, getGapSize } from '../../../src/org/query/findGaps'
import { anOrg, aQuality, aRole, aTeam } from '../../builders'

const completeRole = {
  responsibilities: [{ items: ['Works'] }],
  qualities: { necessary: ['go'] },
  holders: [{ name: 'Bo' }],
}

describe('findGaps', () => {
  it('finds nothing where nothing is missing', () => {
    const org = anOrg({
      roles: [aRole({ id: 'a', ...completeRole }), aRole({ id: 'b', ...completeRole })],
      qualities: [aQuality({ id: 'go' })],
    })
    expect(findGapIds(indexOrg(org))).toEqual({})
    expect(findGapIds(indexOrg(anOrg({ teams: [] })))).toEqual({})
  })

  it('lists roles by what they are or lack, those only mentioned in their own list alone', () => {
    const { qualities, responsibilities, holders } = completeRole
    const index = indexOrg(
      anOrg({
        qualities: [aQuality({ id: 'go' })],
        roles: [
          aRole({ id: 'vacant', status: 'vacant', qualities, responsibilities }),
          aRole({ id: 'draft', status: 'draft', ...completeRole }),
          aRole({ id: 'mentioned', status: 'mentioned' }),
          aRole({ id: 'idle', qualities, holders, responsibilities: [{ title: 'Empty', items: [] }] }),
          aRole({ id: 'unasking', responsibilities, holders, qualities: { necessary: [] } }),
          aRole({ id: 'filled-by-nobody', status: 'filled', qualities, responsibilities }),
          aRole({ id: 'silent', qualities, responsibilities }),
        ],
      }),
    )
    expect(findGapIds(index)).toEqual({
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
        roles: [
          aRole({ id: 'a', ...completeRole, teams: ['team', 'guests'] }),
          aRole({ id: 'b', ...completeRole }),
        ],
      }),
    )
    expect(findGapIds(index)).toEqual({ 'teams-without-roles': ['empty', 'below'] })
    expect(findGapIds(index, { in: 'below' })).toEqual({ 'teams-without-roles': ['below'] })
    expect(findGapIds(index, { in: 'guests' })).toEqual({})
  })

  it('lists qualities that hang on one role, on vacant ones or on none, whatever the filter', () => {
    const { responsibilities } = completeRole
    const index = indexOrg(
      anOrg({
        teams: [aTeam(), aTeam({ id: 'other' })],
        qualities: ['shared', 'sole', 'dormant', 'none'].map((id) => aQuality({ id })),
        roles: [
          aRole({ id: 'a', ...completeRole, qualities: { necessary: ['shared', 'sole'] } }),
          aRole({ id: 'b', ...completeRole, teams: ['other'], qualities: { useful: ['shared'] } }),
          aRole({ id: 'c', responsibilities, status: 'vacant', qualities: { unstated: ['dormant'] } }),
          aRole({ id: 'd', responsibilities, status: 'vacant', qualities: { unstated: ['dormant'] } }),
        ],
      }),
    )
    const qualities = { 'only-one-role': ['sole'], 'only-vacant': ['dormant'], 'no-role': ['none'] }
    expect(findGapIds(index)).toEqual({ vacant: ['c', 'd'], ...qualities })
    expect(findGapIds(index, { in: 'other' })).toEqual(qualities)
    expect(findGapIds(index, { quality: ['sole'] })).toEqual(qualities)
  })

  it('groups the problems of a file, relations to nowhere first, with the entry that each is in', () => {
    const { index, problems } = parseAndIndex({
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
    const found = findGaps(index, problems, filterRoles(index, emptyFilter)).flatMap((gap) =>
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
      fc.property(anyFile, anyFilter, (file, filter) => {
        const { index, problems } = parseAndIndex(file)
        for (const gap of findGaps(index, problems, filterRoles(index, filter), filter.in)) {
          expect(getGapSize(gap)).toBeGreaterThan(0)
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

const emptyFilter: RoleFilter = { quality: [], need: 'either', match: 'all', status: [] }

const anyId = fc.constantFrom('a', 'b', 'c', 'd', 'constructor', '__proto__', '')
const anyIds = fc.array(anyId, { maxLength: 3 })
const optional = { requiredKeys: [] }
const anyFile = fc.record({
  version: fc.constant(1),
  name: fc.constant('Any'),
  teams: fc.array(fc.record({ id: anyId, name: anyId, parent: anyId }, optional)),
  roles: fc.array(
    fc.record(
      {
        id: anyId,
        name: anyId,
        teams: anyIds,
        reportsTo: anyIds,
        status: fc.constantFrom('vacant', 'draft', 'mentioned', 'filled', 'odd'),
        qualities: fc.record({ necessary: anyIds, useful: anyIds, unstated: anyIds }, optional),
      },
      optional,
    ),
  ),
  qualities: fc.array(fc.record({ id: anyId, name: anyId }, optional)),
  relations: fc.array(fc.record({ from: anyId, to: anyId, kind: fc.constantFrom('leads', 'odd') }, optional)),
})
const anyFilter = fc.record({
  quality: anyIds,
  need: fc.constantFrom('either' as const, 'necessary' as const),
  match: fc.constantFrom('all' as const, 'any' as const),
  in: anyId,
  status: fc.subarray(['vacant' as const, 'draft' as const]),
})

function parseAndIndex(file: unknown): { index: OrgIndex; problems: Problem[] } {
  const parsed = parseOrg(file)
  if (!parsed.ok) throw new Error(parsed.fault.message)
  return { index: indexOrg(parsed.org), problems: parsed.problems }
}

/** The ids of each gap that is no problem of a file. */
function findGapIds(index: OrgIndex, filter: Partial<RoleFilter> = {}): Record<string, string[]> {
  const matches = filterRoles(index, { ...emptyFilter, ...filter })
  return Object.fromEntries(findGaps(index, [], matches, filter.in).map((gap) => [gap.kind, listIds(gap)]))
}

function listIds(gap: Gap): string[] {
  const entries =
    'roles' in gap ? gap.roles : 'teams' in gap ? gap.teams : 'qualities' in gap ? gap.qualities : []
  return entries.map(({ id }) => id)
}

it('leads from a problem to the entry that it is in, of the kind that its place says', () => {
  const index = indexOrg(
    anOrg({
      teams: [aTeam({ id: 'eng' })],
      roles: [aRole({ id: 'lead', teams: ['eng'], ...completeRole })],
      qualities: [aQuality({ id: 'go' }), aQuality({ id: 'lead' })],
    }),
  )
  const entryOf = (pointer: string, ...ids: string[]) => {
    const problem: Problem = { severity: 'error', code: 'invalid', pointer, message: 'x', ids }
    const gaps = findGaps(
      index,
      [problem],
      filterRoles(index, { quality: [], need: 'either', match: 'all', status: [] }),
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
      roles: [aRole({ ...completeRole, responsibilities: [{ items: [] }, { items: ['Works'] }] })],
      qualities: [aQuality({ id: 'go' })],
    }),
  )
  expect(Object.keys(findGapIds(index))).toEqual(['only-one-role'])
})
