import { describe, expect, it } from 'vitest'
import {
  getChangeLabels,
  groupDiffsByLabel,
  joinChangeLabels,
  summarizeChanges,
} from '../../../src/org/diff/changeLabels'
import { diffOrgs, getIdAfter } from '../../../src/org/diff/diffOrgs'
import { indexOrg } from '../../../src/org/model/indexOrg'
import type { Org, Role } from '../../../src/org/model/schema'
import { anOrg, aQuality, aRole, aTeam } from '../../builders'

function diffBetween(before: Org, after: Org) {
  const [beforeIndex, afterIndex] = [indexOrg(before), indexOrg(after)]
  const diff = diffOrgs(beforeIndex, afterIndex)
  return { diff, summary: summarizeChanges(diff, beforeIndex, afterIndex) }
}

describe('what became of a role', () => {
  it.each<[Partial<Role>, Partial<Role>, string]>([
    [{}, { name: 'Chef' }, 'Renamed'],
    [{}, { teams: ['shop'] }, 'Moved'],
    [{ status: 'vacant' }, { status: 'filled' }, 'Now filled'],
    [{ status: 'draft' }, { status: 'filled' }, 'Now filled'],
    [{ status: 'filled' }, { status: 'vacant' }, 'Now vacant'],
    [{ status: 'draft' }, { status: 'vacant', vacantSince: '2026-01-01' }, 'Now vacant'],
    [{ status: 'vacant' }, { status: 'draft' }, 'Changed'],
    [{ status: 'vacant', vacantSince: '2026-01-01' }, { holders: [{ name: 'Bo' }] }, 'Now filled'],
    [{ status: 'vacant' }, { status: 'filled', contact: 'bo@example.org' }, 'Now filled, changed'],
    [{ status: 'vacant' }, { status: 'vacant', vacantSince: '2026-01-01' }, 'Changed'],
    [{ status: 'filled', holders: [{ name: 'Al' }] }, { holders: [{ name: 'Bo' }] }, 'Changed'],
    [{ status: 'filled' }, { status: 'vacant', opening: { url: 'https://x.org/' } }, 'Now vacant'],
    [
      { status: 'filled' },
      { name: 'Chef', teams: ['shop'], status: 'vacant', summary: 'Cooks.' },
      'Renamed, moved, now vacant, changed',
    ],
  ])('from %j to %j is %s', (was, is, label) => {
    const org = (overrides: Partial<Role>) =>
      anOrg({ teams: [aTeam(), aTeam({ id: 'shop' })], roles: [aRole({ id: 'cook', ...overrides })] })
    const { diff, summary } = diffBetween(org(was), org(is))
    expect(diff.entryDiffs.map((each) => joinChangeLabels(getChangeLabels(each)))).toEqual([label])
    expect(summary.labels).toEqual(new Map([['cook', label]]))
  })

  it('is that it changed, where no word is said of it', () => {
    expect(joinChangeLabels([])).toBe('Changed')
  })
})

const before = anOrg({
  teams: [
    aTeam({ id: 'house' }),
    aTeam({ id: 'kitchen', parent: 'house' }),
    aTeam({ id: 'cold', parent: 'kitchen' }),
    aTeam({ id: 'shop', parent: 'house' }),
    aTeam({ id: 'mill', kind: 'external' }),
  ],
  roles: [
    aRole({ id: 'cook', teams: ['kitchen'] }),
    aRole({ id: 'icer', teams: ['cold'] }),
    aRole({ id: 'piper', teams: ['cold'] }),
    aRole({ id: 'seller', teams: ['shop'] }),
    aRole({ id: 'miller', teams: ['mill'] }),
  ],
  qualities: [aQuality({ id: 'dough' })],
})
const after = anOrg({
  teams: [
    aTeam({ id: 'house' }),
    aTeam({ id: 'bakery', parent: 'house', aliases: ['kitchen'] }),
    aTeam({ id: 'shop', parent: 'house' }),
  ],
  roles: [
    aRole({ id: 'cook', teams: ['bakery'] }),
    aRole({ id: 'seller', teams: ['shop'], summary: 'Sells.' }),
    aRole({ id: 'buyer', teams: ['shop'] }),
  ],
  qualities: [aQuality({ id: 'heat' })],
})

describe('the marks of a difference', () => {
  it('are words for what is there, teams and roles', () => {
    const { summary } = diffBetween(before, after)
    expect(Object.fromEntries(summary.labels)).toEqual({
      bakery: 'Renamed, changed',
      buyer: 'New',
      seller: 'Changed',
    })
  })

  it('count in each team what changed in it or below it, and what is gone from there', () => {
    const { summary } = diffBetween(before, after)
    expect(Object.fromEntries(summary.changesWithin)).toEqual({ house: 6, bakery: 3, shop: 2 })
  })

  it('hold what is gone where it stood, by the newer name of a team that is still there', () => {
    const { summary } = diffBetween(before, after)
    const gone = [...summary.removed].map(([team, entries]) => [team, entries.map(({ value }) => value.id)])
    expect(Object.fromEntries(gone)).toEqual({
      bakery: ['cold'],
      cold: ['icer', 'piper'],
      '': ['mill'],
      mill: ['miller'],
    })
  })

  it('are the differences by their first word, in the order of the words, of one kind or of all', () => {
    const { diff } = diffBetween(before, after)
    const words = (kind?: 'role' | 'team' | 'quality') =>
      groupDiffsByLabel(diff, kind).map(
        ({ label, diffs }) => `${label}: ${diffs.map(({ entry }) => entry.id).join(' ')}`,
      )
    expect(words()).toEqual([
      'New: buyer heat',
      'Removed: cold mill icer piper miller dough',
      'Renamed: bakery',
      'Changed: seller',
    ])
    expect(words('team')).toEqual(['Removed: cold mill', 'Renamed: bakery'])
    expect(words('role')).toEqual(['New: buyer', 'Removed: icer piper miller', 'Changed: seller'])
    expect(words('quality')).toEqual(['New: heat', 'Removed: dough'])
  })

  it('know the id that an entry has now', () => {
    const { diff } = diffBetween(before, after)
    expect(getIdAfter(diff, { kind: 'team', id: 'kitchen' })).toBe('bakery')
    expect(getIdAfter(diff, { kind: 'role', id: 'cook' })).toBe('cook')
    expect(getIdAfter(diff, { kind: 'team', id: 'cold' })).toBeUndefined()
  })

  it('are none where nothing changed', () => {
    const { diff: same, summary: none } = diffBetween(before, before)
    expect(same).toMatchObject({ orgChanges: [], entryDiffs: [] })
    expect(none).toEqual({ labels: new Map(), changesWithin: new Map(), removed: new Map() })
    expect(groupDiffsByLabel(same)).toEqual([])
  })
})
