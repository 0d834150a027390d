import { expect, it } from 'vitest'
import {
  findStaleCacheNames,
  getDataCacheName,
  getShellCacheName,
  isDataFileUrl,
} from '../../src/sw/cacheNames'

const rootScope = 'https://example.org/'
const atlasScope = 'https://example.org/atlas/'

it('takes for data what is JSON beside the page, and nothing else', () => {
  const paths = ['org.json', 'other.json?v=1', 'role/a.json', 'org.schema.json.txt', 'assets/a.js', '']
  expect(paths.filter((path) => isDataFileUrl(atlasScope + path, atlasScope))).toEqual([
    'org.json',
    'other.json?v=1',
  ])
  expect(isDataFileUrl('https://example.org/org.json', atlasScope)).toBe(false)
  expect(isDataFileUrl('https://elsewhere.org/atlas/org.json', atlasScope)).toBe(false)
})

it('finds the builds before, of the same site alone, and leaves the data', () => {
  const currentName = getShellCacheName(rootScope, '2')
  const names = [
    getShellCacheName(rootScope, '1'),
    currentName,
    getDataCacheName(rootScope),
    getShellCacheName(atlasScope, '1'),
    getDataCacheName(atlasScope),
    'another',
  ]
  expect(findStaleCacheNames(names, rootScope, currentName)).toEqual([getShellCacheName(rootScope, '1')])
})
