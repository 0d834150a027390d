import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexOrg } from '../../src/org/model/indexOrg'
import { parseOrg } from '../../src/org/parse/parseOrg'
import { filterRoles } from '../../src/org/query/filterRoles'
import { isSafeUrl } from '../../src/org/text/isSafeUrl'
import { formatUrlState, parseUrlState } from '../../src/urlState/urlState'
import { anOrg, aRole, aTeam } from '../builders'
import { hasPointer, removeRepeatedIds } from '../org/parseHelpers'
import {
  HOSTILE_TIMEOUT_MS,
  hostileFiles,
  hostileRunOptions,
  hostileTexts,
  hostileUrls,
  listSingleFieldMutations,
  nestDeeply,
  wrongValues,
} from './hostileFiles'

describe('a hostile file', () => {
  it(
    'is read to its end: valid parts are kept, and each problem points to a value that exists',
    () => {
      fc.assert(
        fc.property(hostileFiles, (file) => {
          const parsed = parseOrg(file)
          fc.pre(parsed.ok)
          for (const { pointer, message } of parsed.problems) {
            expect([pointer, hasPointer(file, pointer)]).toEqual([pointer, true])
            expect(message).toMatch(/^\S.*: \S/su)
          }
          // Nothing is left out or changed without a problem.
          if (parsed.problems.length === 0) expect(parsed.org).toEqual(removeRepeatedIds(file))
          const index = indexOrg(parsed.org)
          expect(filterRoles(index, parseUrlState('/', '/')).roles.size).toBe(parsed.org.roles.length)
          expect(Object.getPrototypeOf({})).toBe(Object.prototype)
          expect(Object.keys(Object.prototype)).toEqual([])
        }),
        hostileRunOptions,
      )
    },
    HOSTILE_TIMEOUT_MS,
  )

  it(
    'loses no valid role or team',
    () => {
      fc.assert(
        fc.property(hostileFiles, fc.nat(), (file, at) => {
          const parsed = parseOrg({ ...addValidEntries(file, at), version: 1 })
          if (!parsed.ok) throw new Error(parsed.fault.message)
          expect(parsed.org.roles).toContainEqual(validRole)
          expect(parsed.org.teams).toContainEqual(validTeam)
        }),
        hostileRunOptions,
      )
    },
    HOSTILE_TIMEOUT_MS,
  )

  it('loses at most one entry to a wrong value in any one field', () => {
    for (const { key, withValue } of listSingleFieldMutations())
      for (const value of wrongValues) {
        const file = addValidEntries(withValue(value), 1)
        const parsed = parseOrg(file)
        if (!parsed.ok) {
          expect(key).toBe('version')
          continue
        }
        expect(parsed.problems.filter(({ pointer }) => !hasPointer(file, pointer))).toEqual([])
        if (parsed.problems.length === 0) expect(parsed.org).toEqual(removeRepeatedIds(file))
        expect(parsed.org.roles).toContainEqual(validRole)
        expect(parsed.org.teams).toContainEqual(validTeam)
        indexOrg(parsed.org)
      }
    expect(Reflect.get({}, 'isAdmin')).toBeUndefined()
  })

  it('yields only http, https and mailto URLs, whatever URL is in any field', () => {
    for (const { withValue } of listSingleFieldMutations())
      for (const url of hostileUrls) {
        const parsed = parseOrg(withValue(url))
        if (parsed.ok) expect(collectUrls(parsed.org).filter((each) => !isSafeUrl(each))).toEqual([])
      }
  })

  it.each<[string, () => object]>([
    [
      'a hundred thousand aliases',
      () => anOrg({ roles: [aRole({ aliases: numberedIds(100_000, 'alias') })] }),
    ],
    ['a text of a million characters', () => anOrg({ summary: '[a](**`_'.repeat(125_000) })],
    ['a name of a million characters', () => anOrg({ roles: [aRole({ name: 'x\u202e'.repeat(500_000) })] })],
    ['the same id ten thousand times', () => anOrg({ roles: Array.from({ length: 10_000 }, () => aRole()) })],
    ['ten thousand teams in one chain', () => anOrg({ teams: createTeamChain(10_000) })],
    [
      'a circle of ten thousand teams',
      () =>
        anOrg({
          teams: [{ ...aTeam({ id: 't-0' }), parent: 't-9999' }, ...createTeamChain(10_000).slice(1)],
        }),
    ],
    [
      'ten thousand references to nowhere',
      () => anOrg({ roles: [aRole({ reportsTo: numberedIds(10_000, 'gone') })] }),
    ],
    ['lists a thousand levels deep', () => ({ ...anOrg(), roles: [nestDeeply(1000)] })],
  ])('can hold %s', (_, file) => {
    const parsed = parseOrg(file())
    if (!parsed.ok) throw new Error(parsed.fault.message)
    expect(indexOrg(parsed.org).org.teams.length).toBeGreaterThan(0)
  })
})

describe('a hostile URL', () => {
  const anyPiece = fc.oneof(
    fc.constantFrom(...hostileTexts),
    fc.constantFrom(
      '/',
      '//',
      '\\',
      '..',
      '%',
      '%00',
      '%2e%2e/',
      '%ff',
      '%ud800',
      '?',
      '&',
      '=',
      '#',
      '*',
      ',',
    ),
    fc.constantFrom(
      'role/',
      'team/',
      'quality/',
      'quality=',
      'compare=',
      'data=',
      'since=',
      'open=',
      'theme=',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  )
  const anyAddress = fc.array(anyPiece, { maxLength: 12 }).map((all) => `/${all.join('')}`)

  it(
    'parses to a view whose own URL is on this site and parses to the same view',
    () => {
      fc.assert(
        fc.property(anyAddress, fc.constantFrom('/', '/atlas/'), (address, base) => {
          const once = formatUrlState(parseUrlState(address, base), base)
          expect(formatUrlState(parseUrlState(once, base), base)).toBe(once)
          const url = new URL(once, 'https://site.example')
          expect(url.origin).toBe('https://site.example')
          expect(url.pathname.startsWith(base)).toBe(true)
          expect(once).not.toMatch(/[\s<>"\\]/)
        }),
        hostileRunOptions,
      )
    },
    HOSTILE_TIMEOUT_MS,
  )

  it.each(['x', '%', '/', ',', 'a,', '&quality=a', 'é'])('can consist of 100 kB of %j', (piece) => {
    for (const start of ['/', '/role/', '/?quality=', '/?open=', '/?compare='])
      expect(formatUrlState(parseUrlState(start + piece.repeat(100_000 / piece.length), '/'), '/')).toMatch(
        /^\//,
      )
  })
})

const validTeam = aTeam({ id: 'haven' })
const validRole = aRole({ id: 'untouched', name: 'Untouched', teams: ['haven'] })

/** The file with a valid role and a valid team added. */
function addValidEntries(file: object, at: number): object {
  const roles = insertAt('roles' in file ? file.roles : [], validRole, at)
  const teams = insertAt('teams' in file ? file.teams : [], validTeam, at)
  return { ...file, roles, teams }
}

function insertAt(list: unknown, item: object, at: number): unknown[] {
  const all: unknown[] = Array.isArray(list) ? [...list] : []
  all.splice(at % (all.length + 1), 0, item)
  return all
}

/** The values of all URL fields. */
function collectUrls(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) =>
    typeof each === 'string' ? (key === 'url' || key === 'contact' ? [each] : []) : collectUrls(each),
  )
}

function numberedIds(count: number, word: string): string[] {
  return Array.from({ length: count }, (_, i) => `${word}-${i}`)
}

function createTeamChain(count: number) {
  return Array.from({ length: count }, (_, i) =>
    aTeam({ id: `t-${i}`, ...(i > 0 && { parent: `t-${i - 1}` }) }),
  )
}
