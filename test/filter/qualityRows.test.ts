import { describe, expect, it } from 'vitest'
import { findQualities } from '../../src/filter/findQualities'
import { buildQualityRows, groupRenderedRows, listRenderedRows } from '../../src/filter/qualityRows'
import { groupByCategory } from '../../src/org/model/groupByCategory'
import { aQuality } from '../builders'

const go = aQuality({ id: 'go', category: 'Languages' })
const rust = aQuality({ id: 'rust', category: ' languages' })
const git = aQuality({ id: 'git', category: ' ' })
const groups = groupByCategory([go, git, rust])
const rows = buildQualityRows(groups)

describe('groupByCategory', () => {
  it('merges categories that differ in case or spaces, and calls a missing one "Other"', () => {
    expect(groups).toEqual([
      { category: 'Languages', members: [go, rust] },
      { category: 'Other', members: [git] },
    ])
  })
})

describe('findQualities', () => {
  const search = { query: '', isOnlyChosen: false, pinnedIds: [] }
  const allQualities = [go, git, rust]

  it('finds all qualities, those with a name, or only chosen ones', () => {
    expect(findQualities(allQualities, search, new Set(['go']))).toEqual(allQualities)
    expect(findQualities(allQualities, { ...search, query: ' RÚ' }, new Set(['go']))).toEqual([go, rust])
    expect(findQualities(allQualities, { ...search, isOnlyChosen: true }, new Set(['go']))).toEqual([go])
  })

  it('keeps pinned qualities', () => {
    expect(findQualities(allQualities, { ...search, query: 'rust', pinnedIds: ['git'] }, new Set())).toEqual([
      git,
      rust,
    ])
  })
})

describe('quality rows', () => {
  it('follow the title of their group', () => {
    expect(rows.map(({ category, quality }) => quality?.id ?? category)).toEqual([
      'Languages',
      'go',
      'rust',
      'Other',
      'git',
    ])
    expect(rows.map(({ titleIndex: title, lastIndex: last }) => [title, last])).toEqual([
      [0, 2],
      [0, 2],
      [0, 2],
      [3, 4],
      [3, 4],
    ])
    expect(new Set(rows.map(({ key }) => key)).size).toBe(5)
  })

  it('are rendered with the titles of their groups', () => {
    expect(groupRenderedRows(rows, [0, 2, 3, 4])).toEqual([
      { category: 'Languages', titleIndex: 0, lastIndex: 2, members: [{ rowIndex: 2, quality: rust }] },
      { category: 'Other', titleIndex: 3, lastIndex: 4, members: [{ rowIndex: 4, quality: git }] },
    ])
  })

  it('are rendered in sight, around focus, and at both ends', () => {
    const longRows = buildQualityRows([
      { category: 'A', members: Array.from({ length: 99 }, (_, i) => aQuality({ id: `${i}` })) },
    ])
    expect(listRenderedRows(longRows, [50, 51], 70)).toEqual([0, 1, 50, 51, 68, 69, 70, 71, 72, 99])
    expect(listRenderedRows(longRows, [50], -1)).toEqual([0, 1, 50, 99])
    expect(listRenderedRows(rows, [2], 3)).toEqual([0, 1, 2, 3, 4])
    expect(listRenderedRows([], [], -1)).toEqual([])
  })
})
