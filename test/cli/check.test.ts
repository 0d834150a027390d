import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anOrg } from '../builders'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-check-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs the command as a person does. */
function runCheck(...files: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/check.ts', ...files],
    { encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

function writeOrgFile(text: string): string {
  const file = join(folder, 'org.json')
  writeFileSync(file, text)
  return file
}

describe('npm run check', () => {
  it('prints a summary and exits with 0, or with 1 on problems', () => {
    const sound = writeOrgFile(JSON.stringify(anOrg()))
    expect(runCheck(sound)).toEqual({
      status: 0,
      stdout: `${sound}: 1 team, 0 roles, 0 qualities; no problems\n`,
      stderr: '',
    })
    expect(runCheck(writeOrgFile('{'))).toMatchObject({
      status: 1,
      stdout: expect.stringContaining(':1:2: '),
    })
  })

  it('names a file that cannot be read', () => {
    const gone = join(folder, 'gone.json')
    expect(runCheck(gone)).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining(gone) })
    expect(runCheck(folder)).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('EISDIR'),
    })
  })

  it('prints its usage without a file', () => {
    expect(runCheck()).toEqual({ status: 2, stdout: '', stderr: 'Usage: npm run check -- FILE\n' })
  })
})
