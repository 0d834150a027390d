import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getTeamPath, indexOrg, type OrgIndex } from '../../src/org/model/indexOrg'
import type { Org } from '../../src/org/model/schema'
import { buildOutlineRows, type OutlineRow } from '../../src/outline/buildOutlineRows'
import { findVisibleRowIndex, indexRowsByKey } from '../../src/outline/findVisibleRowIndex'
import { getHomeRowKey } from '../../src/outline/rowKeys'
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

describe('buildOutlineRows', () => {
  it('lists a team, its roles, guests and sub-teams, in the order of the file', () => {
    expect(describeRows(buildOutlineRows(index, new Set()))).toEqual([
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

  it('hides the rows in folded teams', () => {
    expect(describeRows(buildOutlineRows(index, new Set(['eng', 'css'])))).toEqual([
      '1 org 1/2 open',
      '2 boss 1/3',
      '2 eng 2/3 folded',
      '2 product 3/3 open',
      '3 pm 1/1',
      '1 css 2/2',
    ])
  })

  it('leaves out invisible roles, and makes teams without visible rows leaves', () => {
    expect(describeRows(buildOutlineRows(index, new Set(), ({ id }) => id === 'lead'))).toEqual([
      '1 org 1/2 open',
      '2 eng 1/2 open',
      '3 lead 1/1',
      '2 product 2/2',
      '1 css 2/2',
    ])
  })

  it('lists each team with open ancestors once, followed by its roles and guests', () => {
    fc.assert(
      fc.property(
        arbitraryOrgsWithGuests,
        fc.func(fc.boolean()),
        fc.func(fc.boolean()),
        (org, isFolded, isRoleVisible) => {
          const orgIndex = indexOrg(org)
          const foldedTeamIds = new Set(org.teams.map(({ id }) => id).filter((id) => isFolded(id)))
          const rows = buildOutlineRows(orgIndex, foldedTeamIds, ({ id }) => isRoleVisible(id))
          const isTeamVisible = (teamId: string) =>
            getTeamPath(orgIndex, teamId).every(({ id }) => id === teamId || !foldedTeamIds.has(id))
          const teams = org.teams.filter(({ id }) => isTeamVisible(id)).map(({ id }) => `team:${id}`)
          const roles = org.roles
            .filter(({ id }) => isRoleVisible(id))
            .flatMap(({ id, teams: [home, ...others] }) => [
              ...(isTeamVisible(home ?? '') && !foldedTeamIds.has(home ?? '') ? [`role:${id}`] : []),
              ...others
                .filter((team) => isTeamVisible(team) && !foldedTeamIds.has(team))
                .map((team) => `guest:${team}:${id}`),
            ])
          expect(rows.map(({ key }) => key).sort()).toEqual([...teams, ...roles].sort())
        },
      ),
    )
  })

  it('has consistent levels, set sizes and positions', () => {
    fc.assert(
      fc.property(arbitraryOrgsWithGuests, fc.func(fc.boolean()), (org, isFolded) => {
        const foldedTeamIds = new Set(org.teams.map(({ id }) => id).filter((id) => isFolded(id)))
        const rows = buildOutlineRows(indexOrg(org), foldedTeamIds)
        for (const parent of new Set(rows.map((row) => row.parentIndex))) {
          const siblings = rows.filter((row) => row.parentIndex === parent)
          expect(siblings.map(({ positionInSet: position }) => position)).toEqual(
            siblings.map((_, i) => i + 1),
          )
          expect(siblings.every(({ setSize }) => setSize === siblings.length)).toBe(true)
          expect(siblings.map(getSortOrder)).toEqual(siblings.map(getSortOrder).sort((a, b) => a - b))
        }
        for (const [rowIndex, row] of rows.entries()) {
          const { level, parentIndex: parent } = row
          expect(parent).toBe(rows.slice(0, rowIndex).findLastIndex((before) => before.level < level))
          expect(level).toBe((rows[parent]?.level ?? 0) + 1)
          const hasChildren = rows[rowIndex + 1]?.parentIndex === rowIndex
          if (row.kind === 'team') expect(row.isOpen === true).toBe(hasChildren)
        }
      }),
    )
  })
})

describe('findVisibleRowIndex', () => {
  const findVisibleKey = (orgIndex: OrgIndex, foldedTeamIds: string[], key: string | undefined) => {
    const rows = buildOutlineRows(orgIndex, new Set(foldedTeamIds))
    return rows[findVisibleRowIndex(orgIndex, indexRowsByKey(rows), key) ?? -1]?.key
  }

  it('finds the row itself, or its nearest visible ancestor', () => {
    expect(findVisibleKey(index, [], 'role:lead')).toBe('role:lead')
    expect(findVisibleKey(index, ['eng'], 'role:lead')).toBe('team:eng')
    expect(findVisibleKey(index, ['eng'], 'guest:eng:pm')).toBe('team:eng')
    expect(findVisibleKey(index, ['org'], 'role:pm')).toBe('team:org')
    expect(findVisibleKey(index, ['org'], 'team:eng')).toBe('team:org')
    expect(findVisibleKey(index, [], 'role:nobody')).toBeUndefined()
    expect(findVisibleKey(index, [], undefined)).toBeUndefined()
  })

  it('finds no row for a quality', () => {
    expect(getHomeRowKey({ kind: 'quality', value: { id: 'q', name: 'Q' } })).toBeUndefined()
  })
})

/** Organisations some of whose roles also serve in other teams. */
const arbitraryOrgsWithGuests = fc.tuple(arbitraryOrgs, fc.array(fc.nat(), { maxLength: 60 })).map(
  ([org, others]): Org => ({
    ...org,
    roles: org.roles.map((role, i) => ({
      ...role,
      teams: [...new Set([...role.teams, ...pickTeamIds(org, others[i])])],
    })),
  }),
)

function pickTeamIds({ teams }: Org, pick: number | undefined): string[] {
  const team = pick === undefined ? undefined : teams[pick % teams.length]
  return team ? [team.id] : []
}

function describeRows(rows: readonly OutlineRow[]): string[] {
  return rows.map((row) => {
    const state = row.kind === 'team' ? openStateSuffixes[`${row.isOpen}`] : row.isGuest ? ' guest' : ''
    return `${row.level} ${row.entry.id} ${row.positionInSet}/${row.setSize}${state}`
  })
}

/** Roles stand before guests, and those before teams. */
function getSortOrder(row: OutlineRow): number {
  return row.kind === 'team' ? 2 : Number(row.isGuest)
}

const openStateSuffixes = { true: ' open', false: ' folded', undefined: '' }
