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
import { prerenderSite } from '../../src/cli/prerenderSite'
import type { Org } from '../../src/org/model/schema'
import { anOrg, aRole, aTeam } from '../builders'
import { createBuiltSite } from '../pages/siteHelpers'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-'))
  writeFileSync(join(folder, 'prerender.json'), JSON.stringify(createBuiltSite('https://org.example/')))
  writeFileSync(join(folder, 'index.html'), createBuiltSite().page)
})

afterEach(() => rmSync(folder, { recursive: true }))

const orgWithTwoRoles = anOrg({ roles: [aRole({ id: 'cook', aliases: ['Chef'] }), aRole({ id: 'baker' })] })

describe('prerenderSite', () => {
  it('writes a page for each entry, and a sitemap', async () => {
    expect(await prerenderOrg(orgWithTwoRoles)).toEqual({
      outputLines: [`${folder}: 5 pages`],
      isWritten: true,
    })
    expect(readOutput('role/cook/index.html')).toContain('<title>Cook · Example</title>')
    expect(readOutput('role/chef/index.html')).toContain('href="https://org.example/role/cook"')
    expect(readOutput('index.html')).toContain('href="/role/baker"')
    expect(readOutput('sitemap.xml')).toContain('https://org.example/role/baker')
  })

  it('removes pages of removed entries, but no other files', async () => {
    mkdirSync(join(folder, 'role', 'mine'), { recursive: true })
    writeFileSync(join(folder, 'role', 'mine', 'index.html'), 'Mine')
    await prerenderOrg(orgWithTwoRoles)
    const { outputLines } = await prerenderOrg(
      anOrg({ roles: [aRole({ id: 'baker', name: 'Bread baker' })] }),
    )
    expect(outputLines).toEqual([`${folder}: 3 pages, 2 removed`])
    expect(readdirSync(join(folder, 'role')).sort()).toEqual(['baker', 'mine'])
    expect(readOutput('role/baker/index.html')).toContain('Bread baker')
    expect(readOutput('role/mine/index.html')).toBe('Mine')
  })

  it('keeps pages and a robots.txt that it did not write, and reports them', async () => {
    mkdirSync(join(folder, 'role', 'cook'), { recursive: true })
    writeFileSync(join(folder, 'role', 'cook', 'index.html'), 'Mine')
    writeFileSync(join(folder, 'robots.txt'), 'Mine')
    const { outputLines } = await prerenderOrg(orgWithTwoRoles)
    expect(outputLines.slice(1)).toEqual([
      `${join(folder, 'role/cook/index.html')}: kept, because this command did not write it`,
      `${join(folder, 'robots.txt')}: kept, because this command did not write it`,
    ])
    expect(readOutput('role/cook/index.html')).toBe('Mine')
    expect(readOutput('robots.txt')).toBe('Mine')
  })

  it('changes no file when run again', async () => {
    await prerenderOrg(orgWithTwoRoles)
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\./.test(file))
    for (const file of files) utimesSync(join(folder, file), 1, 1)
    await prerenderSite(folder)
    expect(files.filter((file) => statSync(join(folder, file)).mtimeMs !== 1000)).toEqual([])
  })

  it('writes a share image of 1200 × 630 px for each branch and the organisation, named by content', async () => {
    await prerenderOrg(orgWithTwoRoles)
    const before = readdirSync(join(folder, 'pictures'))
    expect(before).toHaveLength(2)
    for (const name of before) {
      const png = readFileSync(join(folder, 'pictures', name))
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
      // One colour would be some 2 kB.
      expect(png.length).toBeGreaterThan(5000)
    }
    expect(readOutput('role/cook/index.html')).toMatch(matchPreviewImage(before))
    await prerenderOrg(anOrg({ teams: [aTeam({ name: 'Other' })] }))
    expect(readdirSync(join(folder, 'pictures')).filter((name) => before.includes(name))).toEqual([])
  })
})

it('writes the valid entries and reports the others', async () => {
  const { outputLines, isWritten } = await prerenderOrg({
    ...orgWithTwoRoles,
    roles: [...orgWithTwoRoles.roles, { id: 'No id', name: 'X', teams: [] }],
  })
  expect(isWritten).toBe(true)
  expect(outputLines[0]).toMatch(/org\.json:1:\d+: roles\[2\]\.id: should be/)
  expect(existsSync(join(folder, 'role/baker/index.html'))).toBe(true)
})

it('keeps all files when the data cannot be read', async () => {
  await prerenderOrg(orgWithTwoRoles)
  writeFileSync(join(folder, 'org.json'), '{')
  const { outputLines, isWritten } = await prerenderSite(folder)
  expect(isWritten).toBe(false)
  expect(outputLines[0]).toMatch(/org\.json:1:\d+: /)
  expect(existsSync(join(folder, 'role/cook/index.html'))).toBe(true)
})

it('reports a folder without a build or without data', async () => {
  expect(await prerenderSite(folder)).toMatchObject({
    isWritten: false,
    outputLines: [expect.stringContaining('missing')],
  })
  writeFileSync(join(folder, 'prerender.json'), 'cut off')
  expect(await prerenderSite(folder)).toMatchObject({
    isWritten: false,
    outputLines: [expect.stringContaining('prerender.json')],
  })
  rmSync(join(folder, 'prerender.json'))
  expect(await prerenderSite(folder)).toMatchObject({
    isWritten: false,
    outputLines: [expect.stringContaining('prerender.json')],
  })
})

function prerenderOrg(org: Org) {
  writeFileSync(join(folder, 'org.json'), JSON.stringify(org))
  return prerenderSite(folder)
}

function readOutput(file: string): string {
  return readFileSync(join(folder, file), 'utf8')
}

function matchPreviewImage(names: readonly string[]): RegExp {
  return new RegExp(
    `og:image" content="https://org\\.example/pictures/(?:${names.join('|').replaceAll('.', '\\.')})"`,
  )
}
