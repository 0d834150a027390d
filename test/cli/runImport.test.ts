import { spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkOrgText } from '../../src/cli/checkOrgText'
import { runImport } from '../../src/cli/runImport'

let tempFolder = ''
let folder = ''
let out = ''
beforeEach(() => {
  tempFolder = mkdtempSync(join(tmpdir(), 'atlas-import-'))
  folder = join(tempFolder, 'handbook')
  out = join(tempFolder, 'org.json')
  mkdirSync(join(folder, 'kitchen'), { recursive: true })
  write(kitchen)
})
afterEach(() => rmSync(tempFolder, { recursive: true }))

const kitchen = `# Kitchen

\`\`\`{team} Kitchen
\`\`\`

## Team roles

\`\`\`{role} Cook
\`\`\`

### Cook

Cooks for all.

#### Responsibilities

- Cook
- Taste
`

function write(text: string) {
  writeFileSync(join(folder, 'kitchen', 'structure.md'), text)
}

const readOutput = () => JSON.parse(readFileSync(out, 'utf8'))

describe('runImport', () => {
  it('writes a valid data file, and prints a summary', async () => {
    const result = await runImport([
      folder,
      '--out',
      out,
      '--name',
      'Inn',
      '--base-url',
      'https://example.org/',
    ])
    expect(result).toMatchObject({ err: [], exitCode: 0 })
    expect(result.out.at(-1)).toMatch(/org\.json: \d+ teams?, 1 role, 0 qualities; \d+ diagnostics?$/)
    expect(await checkOrgText(out, readFileSync(out, 'utf8'))).toMatchObject({ exitCode: 0 })
    expect(readOutput()).toMatchObject({ $schema: './org.schema.json', name: 'Inn' })
    expect(readOutput().roles[0]).toMatchObject({
      name: 'Cook',
      source: {
        path: 'kitchen/structure.md',
        line: 11,
        url: expect.stringContaining('https://example.org/'),
      },
    })
    expect(readdirSync(tempFolder).sort()).toEqual(['handbook', 'org.json'])
  })

  it('prints diagnostics by position, and exits with 1 if it is strict', async () => {
    write(`${kitchen}\n![a pot](pot.png)\n\nAsk the {role}\`Waiter\`.\n`)
    const { out: lines, exitCode } = await runImport([folder, '--out', out])
    expect(lines).toContain('kitchen/structure.md:20:1: dropped: an image: a pot')
    expect(
      lines.find((line) => line.startsWith('kitchen/structure.md:22:9: unknown-reference: ')),
    ).toBeDefined()
    expect(exitCode).toBe(0)
    expect(await runImport([folder, '--out', out, '--strict'])).toMatchObject({ out: lines, exitCode: 1 })
  })

  it('compares with a file without writing it', async () => {
    await runImport([folder, '--out', out])
    const before = readFileSync(out, 'utf8')
    expect(await runImport([folder, '--compare', out])).toEqual({
      out: [`${out}: no differences from ${folder}`],
      err: [],
      exitCode: 0,
    })
    write(kitchen.replace('- Taste\n', ''))
    const { out: lines, exitCode } = await runImport([folder, '--compare', out])
    expect(lines).toEqual([
      'kitchen/structure.md:11: role "Cook": responsibilities: 1 item in the handbook, 2 items in the file',
      'kitchen/structure.md:11: role "Cook": its section in the handbook has changed since the import',
      `${out}: 2 differences from ${folder}`,
    ])
    expect(exitCode).toBe(1)
    expect(readFileSync(out, 'utf8')).toBe(before)
  })

  it('compares names only if --name is given', async () => {
    await runImport([folder, '--out', out, '--name', 'Inn'])
    expect(await runImport([folder, '--compare', out])).toMatchObject({ exitCode: 0 })
    expect(await runImport([folder, '--compare', out, '--name', 'Bar'])).toMatchObject({ exitCode: 1 })
  })

  it('keeps a symbolic link to the data file', async () => {
    symlinkSync('real.json', join(tempFolder, 'link.json'))
    writeFileSync(join(tempFolder, 'real.json'), '{}')
    await runImport([folder, '--out', join(tempFolder, 'link.json')])
    expect(readFileSync(join(tempFolder, 'real.json'), 'utf8')).toContain('"Cook"')
  })

  it('exits with 2 on a failure, and changes no file', async () => {
    const gone = join(tempFolder, 'gone')
    const run = (...args: string[]) => runImport(args)
    expect(await run(gone)).toEqual({ out: [], err: [`${gone}: could not be read: ENOENT`], exitCode: 2 })
    expect(await run(folder, '--out', folder)).toMatchObject({
      err: [expect.stringContaining(`${folder}: could not be written: E`)],
      exitCode: 2,
    })
    expect(await run(folder, '--compare', gone)).toMatchObject({
      err: [`${gone}: could not be read: ENOENT`],
      exitCode: 2,
    })
    writeFileSync(out, '{')
    expect(await run(folder, '--compare', out)).toMatchObject({
      err: [expect.stringContaining(`${out}:1:2: `)],
      exitCode: 2,
    })
    mkdirSync(join(tempFolder, 'empty'))
    expect(await run(join(tempFolder, 'empty'), '--out', out)).toMatchObject({
      err: [expect.stringContaining('contains no readable Markdown page')],
      exitCode: 2,
    })
    expect(readFileSync(out, 'utf8')).toBe('{')
    expect(readdirSync(tempFolder).sort()).toEqual(['empty', 'handbook', 'org.json'])
  })

  it.each([
    [[], 'HANDBOOK_DIR is missing'],
    [['a', 'b'], 'unexpected argument "b"'],
    [['a', '--out'], "Option '--out <value>' argument missing"],
    [['a', '--outt', 'b'], "Unknown option '--outt'"],
    [['a', '--compare', ''], '--compare needs a file'],
    [['a', '--out', 'b', '--compare', 'c'], '--compare and --out exclude each other'],
    [['a', '--name', ' '], '--name needs a name'],
    [
      ['a', '--base-url', 'javascript:alert(1)'],
      '--base-url must begin with https:// or http://, not "javascript:alert(1)"',
    ],
  ])('explains what is wrong with the arguments %j', async (args, message) => {
    expect(await runImport(args)).toEqual({
      out: [],
      err: [message, 'Usage: npm run import -- HANDBOOK_DIR [options]', 'See --help.'],
      exitCode: 2,
    })
  })

  it('runs as a command', () => {
    const run = (...args: string[]) =>
      spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/importHandbook.ts', ...args], {
        encoding: 'utf8',
      })
    expect(run(folder, '--out', out)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(`${out}: `),
      stderr: '',
    })
    expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--compare FILE') })
    expect(run()).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('Usage: ') })
  })
})
