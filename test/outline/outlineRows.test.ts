import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getTeamPath, indexOrg, type OrgIndex } from '../../src/org/model/indexOrg'
import type { Org } from '../../src/org/model/schema'
import { type OutlineRow, outlineRows } from '../../src/outline/outlineRows'
import { keyOf, placesOf, standingRow } from '../../src/outline/standingRow'
import { anOrg, aRole, aTeam } from '../builders'
import { arbitraryOrgs } from '../graph/layout/chartLayouts'

const index = indexOrg(
  anOrg({
    teams: [
      aTeam({ id: 'org' }),
      aTeam({ id: 'css' }),
      aTeam({ id: 'eng', parent: 'org' }),
      aTeam({ id: 'product', parent: 'org' }),
    ],
    roles: [
      aRole({ id: 'pm', teams: ['product', 'eng'] }),
      aRole({ id: 'lead', teams: ['eng'] }),
      aRole({ id: 'boss', teams: ['org'] }),
    ],
  }),
)

describe('outlineRows', () => {
  it('lists a team, its roles, its guests and its sub-teams, in the order of the file', () => {
    expect(inWords(outlineRows(index, new Set()))).toEqual([
      '1 org 1/2 open',
      '2 boss 1/3',
      '2 eng 2/3 open',
      '3 lead 1/2',
      '3 pm 2/2 guest',
      '2 product 3/3 open',
      '3 pm 1/1',
      '1 css 2/2',
    ])
  })

  it('hides what folded teams hold', () => {
    expect(inWords(outlineRows(index, new Set(['eng', 'css'])))).toEqual([
      '1 org 1/2 open',
      '2 boss 1/3',
      '2 eng 2/3 folded',
      '2 product 3/3 open',
      '3 pm 1/1',
      '1 css 2/2',
    ])
  })

  it('leaves out the roles that are not to be shown, and then what there is nothing in to open', () => {
    expect(inWords(outlineRows(index, new Set(), ({ id }) => id === 'lead'))).toEqual([
      '1 org 1/2 open',
      '2 eng 1/2 open',
      '3 lead 1/1',
      '2 product 2/2',
      '1 css 2/2',
    ])
  })

  it('has every team that is open to the top once, and its roles and guests after it', () => {
    fc.assert(
      fc.property(withGuests, fc.func(fc.boolean()), fc.func(fc.boolean()), (org, folds, shows) => {
        const of = indexOrg(org)
        const folded = new Set(org.teams.map(({ id }) => id).filter((id) => folds(id)))
        const rows = outlineRows(of, folded, ({ id }) => shows(id))
        const isSeen = (team: string) =>
          getTeamPath(of, team).every(({ id }) => id === team || !folded.has(id))
        const teams = org.teams.filter(({ id }) => isSeen(id)).map(({ id }) => `team:${id}`)
        const roles = org.roles
          .filter(({ id }) => shows(id))
          .flatMap(({ id, teams: [home, ...others] }) => [
            ...(isSeen(home ?? '') && !folded.has(home ?? '') ? [`role:${id}`] : []),
            ...others
              .filter((team) => isSeen(team) && !folded.has(team))
              .map((team) => `guest:${team}:${id}`),
          ])
        expect(rows.map(({ key }) => key).sort()).toEqual([...teams, ...roles].sort())
      }),
    )
  })

  it('has levels, sizes of sets and positions in them that fit together', () => {
    fc.assert(
      fc.property(withGuests, fc.func(fc.boolean()), (org, folds) => {
        const folded = new Set(org.teams.map(({ id }) => id).filter((id) => folds(id)))
        const rows = outlineRows(indexOrg(org), folded)
        for (const parent of new Set(rows.map((row) => row.parent))) {
          const set = rows.filter((row) => row.parent === parent)
          expect(set.map(({ position }) => position)).toEqual(set.map((_, i) => i + 1))
          expect(set.every(({ setSize }) => setSize === set.length)).toBe(true)
          expect(set.map(sortOf)).toEqual(set.map(sortOf).sort((a, b) => a - b))
        }
        for (const [at, row] of rows.entries()) {
          const { level, parent } = row
          expect(parent).toBe(rows.slice(0, at).findLastIndex((before) => before.level < level))
          expect(level).toBe((rows[parent]?.level ?? 0) + 1)
          const hasRows = rows[at + 1]?.parent === at
          if (row.kind === 'team') expect(row.isOpen === true).toBe(hasRows)
        }
      }),
    )
  })
})

describe('standingRow', () => {
  const standsFor = (of: OrgIndex, folded: string[], key: string | undefined) => {
    const rows = outlineRows(of, new Set(folded))
    return rows[standingRow(of, placesOf(rows), key) ?? -1]?.key
  }

  it('is the row itself, or else the nearest team around it that is there', () => {
    expect(standsFor(index, [], 'role:lead')).toBe('role:lead')
    expect(standsFor(index, ['eng'], 'role:lead')).toBe('team:eng')
    expect(standsFor(index, ['eng'], 'guest:eng:pm')).toBe('team:eng')
    expect(standsFor(index, ['org'], 'role:pm')).toBe('team:org')
    expect(standsFor(index, ['org'], 'team:eng')).toBe('team:org')
    expect(standsFor(index, [], 'role:nobody')).toBeUndefined()
    expect(standsFor(index, [], undefined)).toBeUndefined()
  })

  it('has no row for a quality', () => {
    expect(keyOf({ kind: 'quality', value: { id: 'q', name: 'Q' } })).toBeUndefined()
  })
})

/** Organisations some of whose roles also serve in other teams. */
const withGuests = fc.tuple(arbitraryOrgs, fc.array(fc.nat(), { maxLength: 60 })).map(
  ([org, others]): Org => ({
    ...org,
    roles: org.roles.map((role, i) => ({
      ...role,
      teams: [...new Set([...role.teams, ...teamAt(org, others[i])])],
    })),
  }),
)

function teamAt({ teams }: Org, pick: number | undefined): string[] {
  const team = pick === undefined ? undefined : teams[pick % teams.length]
  return team ? [team.id] : []
}

function inWords(rows: readonly OutlineRow[]): string[] {
  return rows.map((row) => {
    const how = row.kind === 'team' ? openness[`${row.isOpen}`] : row.isGuest ? ' guest' : ''
    return `${row.level} ${row.entry.id} ${row.position}/${row.setSize}${how}`
  })
}

/** Roles stand before guests, and those before teams. */
function sortOf(row: OutlineRow): number {
  return row.kind === 'team' ? 2 : Number(row.isGuest)
}

const openness = { true: ' open', false: ' folded', undefined: '' }
