import { expect, it } from 'vitest'
import { formatLicences } from '../../src/cli/licences'

it('names each package once, with its version and its terms, and none of our own files', () => {
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

it('calls a package by its own name where it is installed under another', () => {
  expect(formatLicences(['node_modules/reactflow/dist/esm/index.js'])).toMatch(
    /^@xyflow\/react [\d.]+, MIT$/m,
  )
})

it('refuses what states no terms', () => {
  expect(() => formatLicences(['node_modules/nothing-of-this-name/index.js'])).toThrow()
})
