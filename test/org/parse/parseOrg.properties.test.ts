import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Org } from '../../../src/org/model/schema'
import { type ParsedOrg, parseOrg } from '../../../src/org/parse/parseOrg'
import { brokenFiles, consistentShapeFiles } from '../arbitraryFiles'
import { hasPointer, removeRepeatedIds } from '../parseHelpers'

describe('parseOrg', () => {
  it('gives an organisation that is sound, whatever happened to its file', () => {
    fc.assert(
      fc.property(brokenFiles, (file) => {
        const parsed = parseOrg(file)
        if (!parsed.ok) return
        expect(findViolations(parsed.org)).toEqual([])
        for (const { pointer, message } of parsed.problems) {
          expect([pointer, hasPointer(file, pointer)]).toEqual([pointer, true])
          expect(message).toMatch(/^\S.*: \S/s)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('leaves nothing to repair in what it gives', () => {
    fc.assert(
      fc.property(brokenFiles, (file) => {
        const parsed = parseOrg(file)
        if (!parsed.ok) return
        const again = parseOrg(parsed.org)
        expect(again).toMatchObject({ ok: true, org: parsed.org })
        // A text's links and an entry's aliases stay as they were said, and so does what is said of them.
        const isOfWords = ({ pointer }: { pointer: string }) =>
          /aliases|summary|text|notes|items/.test(pointer)
        if (again.ok) expect(again.problems.filter((problem) => !isOfWords(problem))).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  it('keeps a sound file as it is, and changes no file', () => {
    fc.assert(
      fc.property(consistentShapeFiles, (file) => {
        const parsed = parseOrg(file)
        if (parsed.ok && parsed.problems.length === 0) expect(parsed.org).toEqual(file)
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

  it('says something of whatever it does not give', () => {
    fc.assert(
      fc.property(brokenFiles, (file) => {
        const parsed: ParsedOrg = parseOrg(file)
        if (parsed.ok && parsed.problems.length === 0) expect(parsed.org).toEqual(removeRepeatedIds(file))
      }),
      { numRuns: 1000 },
    )
  })

  it('throws for no value', () => {
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

/** Every way in which an organisation breaks what is promised of a parsed one. */
function findViolations({ teams, roles, qualities, relations = [] }: Org): string[] {
  const found: string[] = []
  const teamIds = new Set(teams.map(({ id }) => id))
  const ends = new Set([...teamIds, ...roles.map(({ id }) => id)])
  const qualityIds = new Set(qualities.map(({ id }) => id))
  if (ends.size < teams.length + roles.length || qualityIds.size < qualities.length) found.push('an id twice')
  const parents = new Map(teams.map(({ id, parent }) => [id, parent === undefined ? [] : [parent]]))
  if (hasCycle(parents)) found.push('a circle of parents')
  if (hasCycle(new Map(roles.map(({ id, reportsTo = [] }) => [id, reportsTo]))))
    found.push('a circle of reports')
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

/** Whether links lead in a circle: taking away what leads nowhere, again and again, leaves some. */
function hasCycle(links: ReadonlyMap<string, readonly string[]>): boolean {
  const left = new Map(links)
  for (;;) {
    const ends = [...left].filter(([, ups]) => !ups.some((up) => left.has(up)))
    if (ends.length === 0) return left.size > 0
    for (const [id] of ends) left.delete(id)
  }
}
