import { expect, it } from 'vitest'
import { indexOrg } from '../../src/org/model/indexOrg'
import { findEntryInEither, type OrgComparison } from '../../src/urlState/orgComparison'
import { withOnlyEntry, withoutEmbed } from '../../src/urlState/shareableUrl'
import { parseUrlState } from '../../src/urlState/urlState'
import { anOrg, aRole } from '../builders'

const newerIndex = indexOrg(anOrg({ roles: [aRole({ id: 'cook', name: 'Chef' })] }))
const olderIndex = indexOrg(anOrg({ roles: [aRole({ id: 'cook' }), aRole({ id: 'maid' })] }))
const comparison: OrgComparison = {
  ...{
    olderFileName: 'old.json',
    entryDiffs: new Map(),
    olderIndex,
    labels: new Map(),
    changesWithin: new Map(),
    removed: new Map(),
  },
  EntryChanges: () => null,
}

it('describes an entry of the present file, and of the older one what is gone', () => {
  const cook = { kind: 'role', id: 'cook' } as const
  const maid = { kind: 'role', id: 'maid' } as const
  expect(findEntryInEither(newerIndex, comparison, cook)).toEqual({
    entry: { kind: 'role', value: newerIndex.roles.get('cook') },
    index: newerIndex,
  })
  expect(findEntryInEither(newerIndex, comparison, maid)?.index).toBe(olderIndex)
  expect(findEntryInEither(newerIndex, comparison, maid)?.entry).toMatchObject({ value: { name: 'Maid' } })
  expect(findEntryInEither(newerIndex, undefined, cook)?.index).toBe(newerIndex)
  expect(findEntryInEither(newerIndex, undefined, maid)).toBeUndefined()
  expect(findEntryInEither(newerIndex, comparison, { kind: 'team', id: 'maid' })).toBeUndefined()
  expect(findEntryInEither(newerIndex, comparison, undefined)).toBeUndefined()
})

it('sends a view on as a page of its own, in the theme of whoever opens it', () => {
  const urlState = parseUrlState('/role/cook?quality=go&embed=1&theme=dark')
  expect(withoutEmbed(urlState)).toEqual(parseUrlState('/role/cook?quality=go'))
  expect('theme' in withoutEmbed(urlState)).toBe(false)
})

it('sends an entry on without the filter that found it, but of the same file', () => {
  const baker = { kind: 'role', id: 'baker' } as const
  expect(withOnlyEntry(parseUrlState('/role/cook?quality=go&view=matrix&data=a.json'), baker)).toEqual(
    parseUrlState('/role/baker?data=a.json'),
  )
  expect('data' in withOnlyEntry(parseUrlState('/?quality=go'), baker)).toBe(false)
})
