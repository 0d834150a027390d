import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexOrg } from '../../src/org/indexOrg'
import { matchRoles } from '../../src/org/matchRoles'
import { parseOrg } from '../../src/org/parseOrg'
import { isSafeUrl } from '../../src/org/safeUrl'
import { formatView, parseView } from '../../src/view/view'
import { anOrg, aRole, aTeam } from '../builders'
import { isThere, withoutRepeats } from '../org/reading'
import {
  hostileAddresses,
  hostileFiles,
  hostileRuns,
  hostileTexts,
  hostileTimeout,
  nested,
  places,
  wrongValues,
} from './hostileFiles'

describe('a hostile file', () => {
  it(
    'is read to its end: what is sound is kept, and what is not is reported at a place that exists',
    () => {
      fc.assert(
        fc.property(hostileFiles, (file) => {
          const parsed = parseOrg(file)
          if (!parsed.ok) return
          for (const { pointer, message } of parsed.problems) {
            expect([pointer, isThere(file, pointer)]).toEqual([pointer, true])
            expect(message).toMatch(/^\S.*: \S/su)
          }
          // Nothing is left out or changed unsaid.
          if (parsed.problems.length === 0) expect(parsed.org).toEqual(withoutRepeats(file))
          const index = indexOrg(parsed.org)
          expect(matchRoles(index, parseView('/', '/')).roles.size).toBe(parsed.org.roles.length)
          expect(Object.getPrototypeOf({})).toBe(Object.prototype)
          expect(Object.keys(Object.prototype)).toEqual([])
        }),
        hostileRuns,
      )
    },
    hostileTimeout,
  )

  it(
    'costs no more than what is wrong: roles and teams that nothing happened to stay',
    () => {
      fc.assert(
        fc.property(hostileFiles, fc.nat(), (file, at) => {
          const parsed = parseOrg({ ...withSound(file, at), version: 1 })
          if (!parsed.ok) throw new Error(parsed.fault.message)
          expect(parsed.org.roles).toContainEqual(soundRole)
          expect(parsed.org.teams).toContainEqual(soundTeam)
        }),
        hostileRuns,
      )
    },
    hostileTimeout,
  )

  it('may have any value in any one place, which costs no more than the entry that it is in', () => {
    for (const { place, wrong } of places())
      for (const value of wrongValues) {
        const file = withSound(wrong(value), 1)
        const parsed = parseOrg(file)
        if (!parsed.ok) {
          expect(place).toBe('version')
          continue
        }
        expect(parsed.problems.filter(({ pointer }) => !isThere(file, pointer))).toEqual([])
        if (parsed.problems.length === 0) expect(parsed.org).toEqual(withoutRepeats(file))
        expect(parsed.org.roles).toContainEqual(soundRole)
        expect(parsed.org.teams).toContainEqual(soundTeam)
        indexOrg(parsed.org)
      }
    expect(Reflect.get({}, 'isAdmin')).toBeUndefined()
  })

  it('leads nowhere but to the web and to letter boxes, whatever address stands in any place', () => {
    for (const { wrong } of places())
      for (const address of hostileAddresses) {
        const parsed = parseOrg(wrong(address))
        if (parsed.ok) expect(addressesIn(parsed.org).filter((each) => !isSafeUrl(each))).toEqual([])
      }
  })

  it.each<[string, () => object]>([
    ['a hundred thousand aliases', () => anOrg({ roles: [aRole({ aliases: numbered(100_000, 'alias') })] })],
    ['a text of a million characters', () => anOrg({ summary: '[a](**`_'.repeat(125_000) })],
    ['a name of a million characters', () => anOrg({ roles: [aRole({ name: 'x\u202e'.repeat(500_000) })] })],
    ['the same id ten thousand times', () => anOrg({ roles: Array.from({ length: 10_000 }, () => aRole()) })],
    ['ten thousand teams in one chain', () => anOrg({ teams: chain(10_000) })],
    [
      'a circle of ten thousand teams',
      () => anOrg({ teams: [{ ...aTeam({ id: 't-0' }), parent: 't-9999' }, ...chain(10_000).slice(1)] }),
    ],
    [
      'ten thousand references to nowhere',
      () => anOrg({ roles: [aRole({ reportsTo: numbered(10_000, 'gone') })] }),
    ],
    ['lists a thousand levels deep', () => ({ ...anOrg(), roles: [nested(1000)] })],
  ])('may hold %s', (_, file) => {
    const parsed = parseOrg(file())
    if (!parsed.ok) throw new Error(parsed.fault.message)
    expect(indexOrg(parsed.org).org.teams.length).toBeGreaterThan(0)
  })
})

describe('a hostile address', () => {
  const pieces = fc.oneof(
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
  const addresses = fc.array(pieces, { maxLength: 12 }).map((all) => `/${all.join('')}`)

  it(
    'gives a view whose own address is one of this site, and says the same again',
    () => {
      fc.assert(
        fc.property(addresses, fc.constantFrom('/', '/atlas/'), (address, base) => {
          const once = formatView(parseView(address, base), base)
          expect(formatView(parseView(once, base), base)).toBe(once)
          const url = new URL(once, 'https://site.example')
          expect(url.origin).toBe('https://site.example')
          expect(url.pathname.startsWith(base)).toBe(true)
          expect(once).not.toMatch(/[\s<>"\\]/)
        }),
        hostileRuns,
      )
    },
    hostileTimeout,
  )

  it.each(['x', '%', '/', ',', 'a,', '&quality=a', 'é'])('of 100 kB of %j is read as well', (piece) => {
    for (const start of ['/', '/role/', '/?quality=', '/?open=', '/?compare='])
      expect(formatView(parseView(start + piece.repeat(100_000 / piece.length), '/'), '/')).toMatch(/^\//)
  })
})

const soundTeam = aTeam({ id: 'haven' })
const soundRole = aRole({ id: 'untouched', name: 'Untouched', teams: ['haven'] })

/** A file with a role and a team more, in which nothing is wrong. */
function withSound(file: object, at: number): object {
  const roles = withOne('roles' in file ? file.roles : [], soundRole, at)
  const teams = withOne('teams' in file ? file.teams : [], soundTeam, at)
  return { ...file, roles, teams }
}

function withOne(list: unknown, one: object, at: number): unknown[] {
  const all: unknown[] = Array.isArray(list) ? [...list] : []
  all.splice(at % (all.length + 1), 0, one)
  return all
}

/** All that a sound organisation has where an address is to be. */
function addressesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) =>
    typeof each === 'string' ? (key === 'url' || key === 'contact' ? [each] : []) : addressesIn(each),
  )
}

function numbered(count: number, word: string): string[] {
  return Array.from({ length: count }, (_, i) => `${word}-${i}`)
}

function chain(count: number) {
  return Array.from({ length: count }, (_, i) =>
    aTeam({ id: `t-${i}`, ...(i > 0 && { parent: `t-${i - 1}` }) }),
  )
}
