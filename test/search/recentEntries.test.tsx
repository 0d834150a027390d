import { beforeEach, expect, it, vi } from 'vitest'
import { indexOrg } from '../../src/org/model/indexOrg'
import { loadRecentEntries, saveRecentEntry } from '../../src/search/recentEntries'
import { anOrg, aRole } from '../builders'

const index = indexOrg(anOrg({ roles: Array.from({ length: 20 }, (_, i) => aRole({ id: `r-${i}` })) }))

beforeEach(() => localStorage.clear())

it('keeps the last eight entries, latest first, without duplicates', () => {
  for (let i = 0; i < 20; i++) saveRecentEntry({ kind: 'role', id: `r-${i}` })
  saveRecentEntry({ kind: 'role', id: 'r-18' })
  expect(loadRecentEntries(index).map(({ id }) => id)).toEqual(
    [18, 19, 17, 16, 15, 14, 13, 12].map((i) => `r-${i}`),
  )
})

it.each([
  'nothing',
  '{"length": 1e9}',
  'null',
  '[null, 3, {}, ["role/r-1"], "role", "role/", "/", "", "role/r-99", "person/r-1", "team/r-1", "__proto__/r-1"]',
  JSON.stringify(['role/x'.repeat(1e5)]),
])('ignores invalid storage: %.60s', (kept) => {
  localStorage.setItem('atlas:recent', kept)
  expect(loadRecentEntries(index)).toEqual([])
  saveRecentEntry({ kind: 'role', id: 'r-1' })
  expect(loadRecentEntries(index)).toEqual([{ kind: 'role', id: 'r-1' }])
})

it('does nothing if storage is denied', () => {
  const throwSecurityError = () => {
    throw new DOMException('refused', 'SecurityError')
  }
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(throwSecurityError)
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(throwSecurityError)
  saveRecentEntry({ kind: 'role', id: 'r-1' })
  expect(loadRecentEntries(index)).toEqual([])
  vi.restoreAllMocks()
})
