import { expect, it } from 'vitest'
import { dataName, isData, shellName, staleNames } from '../../src/sw/names'

const root = 'https://example.org/'
const atlas = 'https://example.org/atlas/'

it('takes for data what is JSON beside the page, and nothing else', () => {
  const asked = ['org.json', 'other.json?v=1', 'role/a.json', 'org.schema.json.txt', 'assets/a.js', '']
  expect(asked.filter((path) => isData(atlas + path, atlas))).toEqual(['org.json', 'other.json?v=1'])
  expect(isData('https://example.org/org.json', atlas)).toBe(false)
  expect(isData('https://elsewhere.org/atlas/org.json', atlas)).toBe(false)
})

it('finds the builds before, of the same site alone, and leaves the data', () => {
  const now = shellName(root, '2')
  const names = [shellName(root, '1'), now, dataName(root), shellName(atlas, '1'), dataName(atlas), 'another']
  expect(staleNames(names, root, now)).toEqual([shellName(root, '1')])
})
