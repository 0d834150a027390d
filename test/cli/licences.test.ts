import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { formatLicences } from '../../src/cli/licences'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-licences-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Installs a package in the folder, and returns the path of a file of it. */
function installPackage(name: string, manifest: object, licenceText?: string): string {
  const packageFolder = join(folder, 'node_modules', name)
  mkdirSync(packageFolder, { recursive: true })
  writeFileSync(join(packageFolder, 'package.json'), JSON.stringify({ name, version: '1.2.3', ...manifest }))
  if (licenceText !== undefined) writeFileSync(join(packageFolder, 'LICENSE.md'), licenceText)
  return join(packageFolder, 'index.js')
}

it('lists each package once with its version and licence text, without our own files', () => {
  const text = formatLicences([
    '/site/src/main.tsx',
    '\0vite/preload-helper.js',
    'node_modules/react/index.js',
    'node_modules/react/cjs/react.production.js',
    'node_modules/@tanstack/react-query/build/modern/index.js',
  ])
  expect(text.match(/^\S+ [\d.]+, \S+$/gm)).toEqual([
    expect.stringMatching(/^@tanstack\/react-query [\d.]+, MIT$/),
    expect.stringMatching(/^react [\d.]+, MIT$/),
  ])
  expect(text.match(/Permission is hereby granted/g)).toHaveLength(2)
})

it('uses the package’s own name when it is installed under an alias', () => {
  expect(formatLicences(['node_modules/reactflow/dist/esm/index.js'])).toMatch(
    /^@xyflow\/react [\d.]+, MIT$/m,
  )
})

it('omits the licences of bundled dependencies', () => {
  const file = installPackage(
    'bundler',
    { license: 'MIT' },
    'Own terms.\n\n## Licenses of bundled dependencies\n\nOther terms.',
  )
  const text = formatLicences([file])
  expect(text).toContain('bundler 1.2.3, MIT\n\nOwn terms.\n')
  expect(text).not.toContain('Other terms.')
})

it('throws for a package that states no licence', () => {
  const file = installPackage('unlicensed', {}, 'Some terms.')
  expect(() => formatLicences([file])).toThrow('unlicensed states no licence')
})
