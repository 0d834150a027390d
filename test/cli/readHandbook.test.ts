import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listPages } from '../../src/cli/listPages'
import { parsePageBytes } from '../../src/cli/parsePageBytes'
import { readHandbook } from '../../src/cli/readHandbook'
import { formatDiagnostic } from '../../src/handbook/markdown/diagnostics'

let tempFolder = ''
let folder = ''
beforeEach(() => {
  tempFolder = mkdtempSync(join(tmpdir(), 'atlas-handbook-'))
  folder = join(tempFolder, 'handbook')
  mkdirSync(folder)
})
afterEach(() => rmSync(tempFolder, { recursive: true }))

function write(path: string, text: string | Uint8Array) {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

const readPathsAndDiagnostics = async (options?: { timeoutMs: number }) => {
  const { pages, diagnostics } = await readHandbook(folder, options)
  return { paths: pages.map(({ path }) => path), diagnostics: diagnostics.map(formatDiagnostic) }
}

describe('listPages', () => {
  it('lists Markdown pages sorted, without hidden and generated folders', () => {
    for (const path of [
      'b.md',
      'a/z.md',
      'a/B.MD',
      'notes.txt',
      '.git/a.md',
      'node_modules/a/a.md',
      '_build/a.md',
    ])
      write(path, '')
    expect(listPages(folder)).toEqual({ paths: ['a/B.MD', 'a/z.md', 'b.md'], diagnostics: [] })
  })

  it('follows no symbolic link, and reports those that may lead to pages', () => {
    write('a/page.md', '')
    write('.hidden/page.md', '')
    mkdirSync(join(tempFolder, 'private'))
    writeFileSync(join(tempFolder, 'private', 'secret.md'), '# Secret')
    symlinkSync('../private', join(folder, 'out'))
    symlinkSync('../private/secret.md', join(folder, 'secret.md'))
    symlinkSync('..', join(folder, 'a', 'up'))
    symlinkSync('self.md', join(folder, 'self.md'))
    symlinkSync('gone.md', join(folder, 'lost.md'))
    symlinkSync('.hidden/page.md', join(folder, 'hidden.md'))
    symlinkSync('a/page.md', join(folder, 'same.md'))
    symlinkSync('../private/secret.md', join(folder, 'picture.png'))
    const { paths, diagnostics } = listPages(folder)
    expect(paths).toEqual(['a/page.md'])
    expect(diagnostics.map(formatDiagnostic).sort()).toEqual([
      'a/up:1:1: unreadable: is a symbolic link to a folder; it is not followed',
      'hidden.md:1:1: unreadable: is a symbolic link to a file that is no page of the handbook; it is not followed',
      'lost.md:1:1: unreadable: is a broken symbolic link: ENOENT',
      'out:1:1: unreadable: is a symbolic link out of the folder; it is not followed',
      'secret.md:1:1: unreadable: is a symbolic link out of the folder; it is not followed',
      'self.md:1:1: unreadable: is a broken symbolic link: ELOOP',
    ])
  })

  it('lists the pages of a folder that is itself a symbolic link', () => {
    write('a.md', '')
    symlinkSync('handbook', join(tempFolder, 'link'))
    expect(listPages(join(tempFolder, 'link')).paths).toEqual(['a.md'])
  })
})

describe('parsePageBytes', () => {
  it('reports where a file is not UTF-8', () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('# Ä\r\n\nab'), 0xff, 0x0a])
    expect(parsePageBytes('a.md', bytes)).toEqual({
      diagnostics: [{ path: 'a.md', line: 3, column: 3, code: 'unreadable', message: 'is not UTF-8' }],
    })
  })
})

describe('readHandbook', () => {
  it('returns pages and diagnostics sorted by path', async () => {
    for (const name of ['d', 'b', 'c', 'a']) write(`${name}.md`, `# ${name}\n\n![x](y)`)
    write('e.md', Uint8Array.from([0xff]))
    expect(await readPathsAndDiagnostics()).toEqual({
      paths: ['a.md', 'b.md', 'c.md', 'd.md'],
      diagnostics: [
        ...['a', 'b', 'c', 'd'].map((name) => `${name}.md:3:1: dropped: an image: x`),
        'e.md:1:1: unreadable: is not UTF-8',
      ],
    })
  })

  it('skips a page that takes too long, and reads the others', async () => {
    write('a.md', '# A')
    // The tokenizer needs quadratic time for these definitions.
    write('b.md', '[a]: b\n'.repeat(200_000))
    write('c.md', '# C')
    const { paths, diagnostics } = await readPathsAndDiagnostics({ timeoutMs: 2000 })
    expect(paths).toEqual(['a.md', 'c.md'])
    expect(diagnostics).toEqual(['b.md:1:1: unreadable: takes too long to read'])
  })

  it('skips pages larger than 10 MB', async () => {
    write('a.md', 'a'.repeat(10_000_001))
    expect(await readPathsAndDiagnostics()).toEqual({
      paths: [],
      diagnostics: ['a.md:1:1: unreadable: is larger than 10 MB'],
    })
  })

  it('throws if the folder does not exist', async () => {
    await expect(readHandbook(join(folder, 'gone'))).rejects.toThrow('ENOENT')
  })
})
