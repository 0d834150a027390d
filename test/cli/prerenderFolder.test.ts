import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { prerenderFolder } from '../../src/cli/prerenderFolder'
import type { Org } from '../../src/org/schema'
import { anOrg, aRole, aTeam } from '../builders'
import { aSite } from '../pages/site'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-'))
  writeFileSync(join(folder, 'prerender.json'), JSON.stringify(aSite('https://org.example/')))
  writeFileSync(join(folder, 'index.html'), aSite().page)
})

afterEach(() => rmSync(folder, { recursive: true }))

const two = anOrg({ roles: [aRole({ id: 'cook', aliases: ['Chef'] }), aRole({ id: 'baker' })] })

describe('a folder that was built', () => {
  it('gets the pages of all that is in its data, and a map of them', async () => {
    expect(await prerender(two)).toEqual({ lines: [`${folder}: 5 pages`], isDone: true })
    expect(read('role/cook/index.html')).toContain('<title>Cook · Example</title>')
    expect(read('role/chef/index.html')).toContain('href="https://org.example/role/cook"')
    expect(read('index.html')).toContain('href="/role/baker"')
    expect(read('sitemap.xml')).toContain('https://org.example/role/baker')
  })

  it('loses the pages of what is gone, and nothing that was not written for it', async () => {
    mkdirSync(join(folder, 'role', 'mine'), { recursive: true })
    writeFileSync(join(folder, 'role', 'mine', 'index.html'), 'Mine')
    await prerender(two)
    const { lines } = await prerender(anOrg({ roles: [aRole({ id: 'baker', name: 'Bread baker' })] }))
    expect(lines).toEqual([`${folder}: 3 pages, 2 removed`])
    expect(readdirSync(join(folder, 'role')).sort()).toEqual(['baker', 'mine'])
    expect(read('role/baker/index.html')).toContain('Bread baker')
    expect(read('role/mine/index.html')).toBe('Mine')
  })

  it('keeps a page and a robots.txt of one’s own, and says so', async () => {
    mkdirSync(join(folder, 'role', 'cook'), { recursive: true })
    writeFileSync(join(folder, 'role', 'cook', 'index.html'), 'Mine')
    writeFileSync(join(folder, 'robots.txt'), 'Mine')
    const { lines } = await prerender(two)
    expect(lines.slice(1)).toEqual([
      `${join(folder, 'role/cook/index.html')}: left as it is, for it was not written by this command`,
      `${join(folder, 'robots.txt')}: left as it is, for it was not written by this command`,
    ])
    expect(read('role/cook/index.html')).toBe('Mine')
    expect(read('robots.txt')).toBe('Mine')
  })

  it('is left as it is by a second time', async () => {
    await prerender(two)
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\./.test(file))
    for (const file of files) utimesSync(join(folder, file), 1, 1)
    await prerenderFolder(folder)
    expect(files.filter((file) => statSync(join(folder, file)).mtimeMs !== 1000)).toEqual([])
  })

  it('gets a picture for each branch and the whole, 1200 × 630, named after what they show', async () => {
    await prerender(two)
    const before = readdirSync(join(folder, 'pictures'))
    expect(before).toHaveLength(2)
    for (const name of before) {
      const png = readFileSync(join(folder, 'pictures', name))
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
      // One colour would be some 2 kB.
      expect(png.length).toBeGreaterThan(5000)
    }
    expect(read('role/cook/index.html')).toMatch(pictureOf(before))
    await prerender(anOrg({ teams: [aTeam({ name: 'Other' })] }))
    expect(readdirSync(join(folder, 'pictures')).filter((name) => before.includes(name))).toEqual([])
  })
})

it('writes what is sound, and says what is not', async () => {
  const { lines, isDone } = await prerender({
    ...two,
    roles: [...two.roles, { id: 'No id', name: 'X', teams: [] }],
  })
  expect(isDone).toBe(true)
  expect(lines[0]).toMatch(/org\.json:1:\d+: roles\[2\]\.id: should be/)
  expect(existsSync(join(folder, 'role/baker/index.html'))).toBe(true)
})

it('leaves all as it is where the data cannot be read', async () => {
  await prerender(two)
  writeFileSync(join(folder, 'org.json'), '{')
  const { lines, isDone } = await prerenderFolder(folder)
  expect(isDone).toBe(false)
  expect(lines[0]).toMatch(/org\.json:1:\d+: /)
  expect(existsSync(join(folder, 'role/cook/index.html'))).toBe(true)
})

it('says where a folder was not built, or has no data', async () => {
  expect(await prerenderFolder(folder)).toMatchObject({
    isDone: false,
    lines: [expect.stringContaining('missing')],
  })
  writeFileSync(join(folder, 'prerender.json'), 'cut off')
  expect(await prerenderFolder(folder)).toMatchObject({
    isDone: false,
    lines: [expect.stringContaining('prerender.json')],
  })
  rmSync(join(folder, 'prerender.json'))
  expect(await prerenderFolder(folder)).toMatchObject({
    isDone: false,
    lines: [expect.stringContaining('prerender.json')],
  })
})

function prerender(org: Org) {
  writeFileSync(join(folder, 'org.json'), JSON.stringify(org))
  return prerenderFolder(folder)
}

function read(file: string): string {
  return readFileSync(join(folder, file), 'utf8')
}

function pictureOf(names: readonly string[]): RegExp {
  return new RegExp(
    `og:image" content="https://org\\.example/pictures/(?:${names.join('|').replaceAll('.', '\\.')})"`,
  )
}
