import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import manifest from '../package.json' with { type: 'json' }

const lock = readFileSync('package-lock.json', 'utf8')
const allDependencies = { ...manifest.dependencies, ...manifest.devDependencies }

describe('the dependencies', () => {
  it('are each explained in ARCHITECTURE.md, and nothing else is', () => {
    const unexplained = Object.keys(allDependencies).filter(
      (name) => !explainedNames.some((each) => isNameOrPattern(each, name)),
    )
    expect(unexplained).toEqual([])
    const unusedExplanations = explainedNames.filter(
      (each) => !Object.keys(allDependencies).some((name) => isNameOrPattern(each, name)),
    )
    expect(unusedExplanations).toEqual([])
  })

  it('have exact versions', () => {
    const loose = Object.entries(allDependencies).filter(
      ([, version]) => !/^(?:npm:@xyflow\/react@)?\d+\.\d+\.\d+$/.test(version),
    )
    expect(loose).toEqual([])
  })

  it('are locked by content, and by no registry address', () => {
    expect(lock).not.toContain('"resolved"')
    const { packages } = JSON.parse(lock)
    const unlocked = Object.entries<{ integrity?: string; inBundle?: boolean }>(packages).filter(
      ([path, { integrity, inBundle }]) => path !== '' && !inBundle && !integrity?.startsWith('sha512-'),
    )
    expect(unlocked.map(([path]) => path)).toEqual([])
  })
})

/** Whether a name in the table is a package's, or a pattern for it. */
function isNameOrPattern(explained: string, name: string): boolean {
  return explained.endsWith('*') ? name.startsWith(explained.slice(0, -1)) : explained === name
}

/** The packages named in the first column of the table, without the remarks in brackets. */
const explainedNames =
  /\n## What each dependency is for\n([^#]*)/
    .exec(readFileSync('ARCHITECTURE.md', 'utf8'))?.[1]
    ?.replace(/^[\s\S]*\n\|\s*-[^\n]*\n/, '')
    .split('\n')
    .flatMap((line) => /^\| ([^|-][^|]*)\|/.exec(line)?.[1] ?? [])
    .flatMap((names) => names.replace(/\([^)]*\)/g, '').split(/[,;]/))
    .map((name) => name.trim())
    .filter((name) => name !== '') ?? []
