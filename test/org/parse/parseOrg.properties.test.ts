import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Org } from '../../../src/org/model/schema'
import { parseOrg } from '../../../src/org/parse/parseOrg'
import { brokenFiles, slightlyBrokenFiles, validFiles } from '../arbitraryFiles'
import { hasPointer, removeRepeatedIds } from '../parseHelpers'

describe('parseOrg', () => {
  it('returns a valid organisation, however broken its file is', () => {
    fc.assert(
      fc.property(brokenFiles, (file) => {
        const parsed = parseOrg(file)
        fc.pre(parsed.ok)
        expect(findViolations(parsed.org)).toEqual([])
        for (const { pointer, message } of parsed.problems) {
          expect([pointer, hasPointer(file, pointer)]).toEqual([pointer, true])
          expect(message).toMatch(/^\S.*: \S/s)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('returns an organisation that needs no more repair', () => {
    fc.assert(
      fc.property(brokenFiles, (file) => {
        const parsed = parseOrg(file)
        fc.pre(parsed.ok)
        const again = parseOrg(parsed.org)
        expect(again).toMatchObject({ ok: true, org: parsed.org })
        // Faulty links and aliases stay in their texts, and are reported each time.
        const isOfWords = ({ pointer }: { pointer: string }) =>
          /aliases|summary|text|notes|items/.test(pointer)
        if (again.ok) expect(again.problems.filter((problem) => !isOfWords(problem))).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  it('returns the content of a valid file unchanged, and does not change its input', () => {
    fc.assert(
      fc.property(validFiles, (file) => {
        expect(parseOrg(file)).toEqual({ ok: true, org: file, problems: [] })
      }),
    )
    fc.assert(
      fc.property(brokenFiles, (file) => {
        const before = structuredClone(file)
        parseOrg(file)
        expect(file).toEqual(before)
      }),
    )
  })

  it('reports a problem whenever it leaves something out', () => {
    fc.assert(
      fc.property(slightlyBrokenFiles, (file) => {
        const parsed = parseOrg(file)
        fc.pre(parsed.ok && parsed.problems.length === 0)
        expect(parsed.org).toEqual(removeRepeatedIds(file))
      }),
      { numRuns: 1000 },
    )
  })

  it('does not throw, whatever the value is', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
      withTypedArray: true,
    })
    const like = fc.record({
      version: fc.constant(1),
      name: anything,
      teams: fc.array(anything),
      roles: fc.array(anything),
      qualities: anything,
    })
    fc.assert(fc.property(fc.oneof(anything, like), (value) => void parseOrg(value)))
  })
})

/** The guarantees of a parsed organisation that this one breaks. */
function findViolations({ teams, roles, qualities, relations = [] }: Org): string[] {
  const found: string[] = []
  const teamIds = new Set(teams.map(({ id }) => id))
  const ends = new Set([...teamIds, ...roles.map(({ id }) => id)])
  const qualityIds = new Set(qualities.map(({ id }) => id))
  if (ends.size < teams.length + roles.length || qualityIds.size < qualities.length) found.push('an id twice')
  const parents = new Map(teams.map(({ id, parent }) => [id, parent === undefined ? [] : [parent]]))
  if (hasCycle(parents)) found.push('a cycle of parents')
  if (hasCycle(new Map(roles.map(({ id, reportsTo = [] }) => [id, reportsTo]))))
    found.push('a cycle of reporting lines')
  for (const { parent } of teams)
    if (parent !== undefined && !teamIds.has(parent)) found.push(`parent ${parent}`)
  for (const role of roles) {
    const { necessary = [], useful = [], unstated = [] } = role.qualities ?? {}
    const needed = [...necessary, ...useful, ...unstated]
    if (role.teams.length === 0 || !role.teams.every((id) => teamIds.has(id)))
      found.push(`teams of ${role.id}`)
    if (!(role.reportsTo ?? []).every((id) => ends.has(id))) found.push(`reports of ${role.id}`)
    if (!needed.every((id) => qualityIds.has(id))) found.push(`qualities of ${role.id}`)
    if (new Set(needed).size < needed.length) found.push(`a quality twice in ${role.id}`)
    if (role.status === 'vacant' && role.holders?.length) found.push(`holders of the vacant ${role.id}`)
  }
  for (const { from, to } of relations)
    if (from === to || !ends.has(from) || !ends.has(to)) found.push(`relation ${from} ${to}`)
  return found
}

/** Whether links form a cycle: removing nodes without outgoing links, again and again, leaves some. */
function hasCycle(links: ReadonlyMap<string, readonly string[]>): boolean {
  const left = new Map(links)
  for (;;) {
    const ends = [...left].filter(([, ups]) => !ups.some((up) => left.has(up)))
    if (ends.length === 0) return left.size > 0
    for (const [id] of ends) left.delete(id)
  }
}
