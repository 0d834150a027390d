import { describe, expect, it } from 'vitest'
import { findQualities } from '../../src/filter/qualityGroups'
import { groupsOf, rowsNeeded, rowsOf } from '../../src/filter/qualityRows'
import { groupByCategory } from '../../src/org/model/groupByCategory'
import { aQuality } from '../builders'

const go = aQuality({ id: 'go', category: 'Languages' })
const rust = aQuality({ id: 'rust', category: ' languages' })
const git = aQuality({ id: 'git', category: ' ' })
const groups = groupByCategory([go, git, rust])
const rows = rowsOf(groups)

describe('byCategory', () => {
  it('takes categories that differ in case or space for one, and calls none "Other"', () => {
    expect(groups).toEqual([
      { category: 'Languages', members: [go, rust] },
      { category: 'Other', members: [git] },
    ])
  })
})

describe('findQualities', () => {
  const search = { sought: '', isOnlyChosen: false, kept: [] }
  const all = [go, git, rust]

  it('finds all of them, those of a name, or only the chosen ones', () => {
    expect(findQualities(all, search, new Set(['go']))).toEqual(all)
    expect(findQualities(all, { ...search, sought: ' RÚ' }, new Set(['go']))).toEqual([go, rust])
    expect(findQualities(all, { ...search, isOnlyChosen: true }, new Set(['go']))).toEqual([go])
  })

  it('keeps those that were chosen when it began', () => {
    expect(findQualities(all, { ...search, sought: 'rust', kept: ['git'] }, new Set())).toEqual([git, rust])
  })
})

describe('rows', () => {
  it('stand below the title of their group', () => {
    expect(rows.map(({ category, quality }) => quality?.id ?? category)).toEqual([
      'Languages',
      'go',
      'rust',
      'Other',
      'git',
    ])
    expect(rows.map(({ title, last }) => [title, last])).toEqual([
      [0, 2],
      [0, 2],
      [0, 2],
      [3, 4],
      [3, 4],
    ])
    expect(new Set(rows.map(({ key }) => key)).size).toBe(5)
  })

  it('that are drawn come with the titles of their groups', () => {
    expect(groupsOf(rows, [0, 2, 3, 4])).toEqual([
      { category: 'Languages', title: 0, last: 2, members: [{ row: 2, quality: rust }] },
      { category: 'Other', title: 3, last: 4, members: [{ row: 4, quality: git }] },
    ])
  })

  it('are needed in sight, around what has focus, first and last', () => {
    const long = rowsOf([
      { category: 'A', members: Array.from({ length: 99 }, (_, i) => aQuality({ id: `${i}` })) },
    ])
    expect(rowsNeeded(long, [50, 51], 70)).toEqual([0, 1, 50, 51, 68, 69, 70, 71, 72, 99])
    expect(rowsNeeded(long, [50], -1)).toEqual([0, 1, 50, 99])
    expect(rowsNeeded(rows, [2], 3)).toEqual([0, 1, 2, 3, 4])
    expect(rowsNeeded([], [], -1)).toEqual([])
  })
})
