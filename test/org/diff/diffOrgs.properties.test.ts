import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getChangeLabels, summarizeChanges } from '../../../src/org/diff/changeLabels'
import { type AspectChange, diffOrgs, type EntryDiff, type OrgDiff } from '../../../src/org/diff/diffOrgs'
import { diffWords } from '../../../src/org/diff/diffWords'
import { pairTexts } from '../../../src/org/diff/pairTexts'
import { indexOrg, type OrgIndex } from '../../../src/org/model/indexOrg'
import { parseOrg } from '../../../src/org/parse/parseOrg'
import { buildOutlineRows } from '../../../src/outline/buildOutlineRows'
import { anOrg } from '../../builders'
import { brokenFiles } from '../arbitraryFiles'

/** Whatever the parser makes of files that may be broken. */
const anyIndex: fc.Arbitrary<OrgIndex> = brokenFiles.map((file) => {
  const parsed = parseOrg(file)
  return indexOrg(parsed.ok ? parsed.org : anOrg())
})

/** The same, with entries called otherwise, so that names and aliases have something to link. */
const anyRenamedIndex: fc.Arbitrary<OrgIndex> = fc
  .tuple(anyIndex, fc.array(fc.constantFrom('a', 'b', 'Lead', 'Engineer', 'lead', 'x y'), { minLength: 1 }))
  .map(([{ org }, names]) => {
    const renameEntries = <T>(entries: readonly T[], from: number) =>
      entries.map((entry, i) => ({ ...entry, name: names[(i + from) % names.length] }))
    const parsed = parseOrg({
      ...org,
      teams: renameEntries(org.teams, 0),
      roles: renameEntries(org.roles, 1),
      qualities: renameEntries(org.qualities, 2),
    })
    return parsed.ok ? indexOrg(parsed.org) : indexOrg(org)
  })

describe('diffOrgs', () => {
  it('finds nothing in a file against itself', () => {
    fc.assert(
      fc.property(anyRenamedIndex, (index) => {
        const { orgChanges, entryDiffs } = diffOrgs(index, indexOrg(structuredClone(index.org)))
        expect([...orgChanges, ...entryDiffs]).toEqual([])
      }),
    )
  })

  it('gives the inverse when the files are swapped', () => {
    fc.assert(
      fc.property(anyRenamedIndex, anyRenamedIndex, (a, b) => {
        expect(normalizeOrder(reverseDiff(diffOrgs(b, a)))).toEqual(normalizeOrder(diffOrgs(a, b)))
      }),
      { numRuns: 500 },
    )
  })

  it('lists each entry of either file once', () => {
    fc.assert(
      fc.property(anyRenamedIndex, anyRenamedIndex, (a, b) => {
        const diff = diffOrgs(a, b)
        for (const kind of ['team', 'role', 'quality'] as const) {
          const all = { team: 'teams', role: 'roles', quality: 'qualities' } as const
          const [olds, news] = [a[all[kind]].size, b[all[kind]].size]
          const of = diff.entryDiffs.filter(({ entry }) => entry.kind === kind)
          const pairs = diff.pairs[kind]
          expect(new Set(pairs.values()).size).toBe(pairs.size)
          expect(of.filter(({ before }) => !before)).toHaveLength(news - pairs.size)
          expect(of.filter(({ after }) => !after)).toHaveLength(olds - pairs.size)
        }
      }),
    )
  })

  it('labels every change, and labels nothing else', () => {
    fc.assert(
      fc.property(anyRenamedIndex, anyRenamedIndex, (a, b) => {
        const diff = diffOrgs(a, b)
        for (const each of diff.entryDiffs) expect(getChangeLabels(each)).not.toEqual([])
        const marks = summarizeChanges(diff, a, b)
        for (const id of marks.labels.keys()) expect(b.teams.has(id) || b.roles.has(id)).toBe(true)
        for (const id of marks.changesWithin.keys()) expect(b.teams.has(id)).toBe(true)
        const isGone = (id: string) => a.teams.has(id) && !diff.pairs.team.has(id)
        for (const id of marks.removed.keys()) expect(id === '' || b.teams.has(id) || isGone(id)).toBe(true)
      }),
    )
  })
})

describe('the outline of two versions', () => {
  it('has an outline row for each team and role, removed ones included', () => {
    fc.assert(
      fc.property(anyRenamedIndex, anyRenamedIndex, (a, b) => {
        const diff = diffOrgs(a, b)
        const rows = buildOutlineRows(b, new Set(), undefined, summarizeChanges(diff, a, b).removed)
        const gone = diff.entryDiffs.filter(({ entry, after }) => !after && entry.kind !== 'quality')
        const keyed = (isGone: boolean) =>
          sortSerialized(
            rows
              .filter((row) => row.isRemoved === isGone && !row.key.startsWith('guest:'))
              .map(({ key }) => key),
          )
        expect(keyed(true)).toEqual(sortSerialized(gone.map(({ entry: { kind, id } }) => `${kind}:${id}`)))
        expect(keyed(false)).toHaveLength(b.teams.size + b.roles.size)
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
      }),
    )
  })
})

describe('pairTexts', () => {
  const text = fc.record({
    title: fc.constantFrom('', 'A', 'B'),
    text: fc
      .array(fc.constantFrom('plan', 'the', 'work', 'of', 'all', 'teams'), { maxLength: 6 })
      .map((words) => words.join(' ')),
  })
  const texts = fc.array(text, { maxLength: 8 })

  it('leaves out what is in both, and accounts for all else once, either way round', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const pairs = pairTexts(before, after)
        expect(pairTexts(before, before)).toEqual([])
        expect(after.length - before.length).toBe(
          pairs.filter(({ after }) => after).length - pairs.filter(({ before }) => before).length,
        )
        const back = pairTexts(after, before).map(({ before, after }) => ({ before: after, after: before }))
        expect(sortSerialized(back)).toEqual(sortSerialized(pairs))
      }),
    )
  })
})

describe('diffWords', () => {
  it('holds both texts, whole', () => {
    const texts = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.lorem())
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const runs = diffWords(before, after)
        const without = (kind: string) => runs.filter((run) => run.kind !== kind).map(({ text }) => text)
        expect(without('added').join('')).toBe(before)
        expect(without('removed').join('')).toBe(after)
      }),
    )
  })
})

/** A difference as the other direction would have it. */
function reverseDiff({ orgChanges, entryDiffs, pairs }: OrgDiff): OrgDiff {
  return {
    orgChanges: orgChanges.map((change) => ({ aspect: change.aspect, ...swapSides(change) })),
    entryDiffs: entryDiffs.map((each) => ({
      entry: each.entry,
      ...swapSides(each),
      changes: each.changes.map((change) => ({ aspect: change.aspect, ...swapSides(change) })),
    })),
    pairs,
  }
}

function swapSides<T>({ before, after }: { before?: T; after?: T }): { before?: T; after?: T } {
  return { ...(after !== undefined && { before: after }), ...(before !== undefined && { after: before }) }
}

/** What a difference says, told apart from how it is ordered and which file's ids it uses. */
function normalizeOrder({ orgChanges, entryDiffs }: OrgDiff) {
  const serializeChange = ({ aspect, before, after }: AspectChange) =>
    JSON.stringify([aspect, dropEntryId(before), dropEntryId(after)])
  const serializeEntryDiff = ({ before, after, changes }: EntryDiff) =>
    JSON.stringify([
      before?.kind ?? after?.kind,
      before?.value.id,
      after?.value.id,
      sortSerialized(changes.map(serializeChange)),
    ])
  return {
    organisation: sortSerialized(orgChanges.map(serializeChange)),
    entries: sortSerialized(entryDiffs.map(serializeEntryDiff)),
  }
}

function dropEntryId(value: AspectChange['before']) {
  return value?.kind === 'entry' ? { ...value, entry: value.entry.kind } : value
}

function sortSerialized(list: readonly unknown[]): string[] {
  return list.map((each) => (typeof each === 'string' ? each : JSON.stringify(each))).sort()
}
