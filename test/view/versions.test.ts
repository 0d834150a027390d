import { expect, it } from 'vitest'
import { indexOrg } from '../../src/org/indexOrg'
import { asPage, entryAlone } from '../../src/view/others'
import { shownEntry, type Versions } from '../../src/view/versions'
import { parseView } from '../../src/view/view'
import { anOrg, aRole } from '../builders'

const now = indexOrg(anOrg({ roles: [aRole({ id: 'cook', name: 'Chef' })] }))
const before = indexOrg(anOrg({ roles: [aRole({ id: 'cook' }), aRole({ id: 'maid' })] }))
const versions: Versions = {
  ...{ name: 'old.json', diffs: new Map(), before, words: new Map(), inside: new Map(), gone: new Map() },
  EntryChanges: () => null,
}

it('describes an entry of the present file, and of the older one what is gone', () => {
  const cook = { kind: 'role', id: 'cook' } as const
  const maid = { kind: 'role', id: 'maid' } as const
  expect(shownEntry(now, versions, cook)).toEqual({
    entry: { kind: 'role', value: now.roles.get('cook') },
    index: now,
  })
  expect(shownEntry(now, versions, maid)?.index).toBe(before)
  expect(shownEntry(now, versions, maid)?.entry).toMatchObject({ value: { name: 'Maid' } })
  expect(shownEntry(now, undefined, cook)?.index).toBe(now)
  expect(shownEntry(now, undefined, maid)).toBeUndefined()
  expect(shownEntry(now, versions, { kind: 'team', id: 'maid' })).toBeUndefined()
  expect(shownEntry(now, versions, undefined)).toBeUndefined()
})

it('sends a view on as a page of its own, in the theme of whoever opens it', () => {
  const view = parseView('/role/cook?quality=go&embed=1&theme=dark')
  expect(asPage(view)).toEqual(parseView('/role/cook?quality=go'))
  expect('theme' in asPage(view)).toBe(false)
})

it('sends an entry on without the filter that found it, but of the same file', () => {
  const baker = { kind: 'role', id: 'baker' } as const
  expect(entryAlone(parseView('/role/cook?quality=go&view=matrix&data=a.json'), baker)).toEqual(
    parseView('/role/baker?data=a.json'),
  )
  expect('data' in entryAlone(parseView('/?quality=go'), baker)).toBe(false)
})
