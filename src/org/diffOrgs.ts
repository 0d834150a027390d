import { type Aspect, aspects, type Fact, factsOf, type Said, type Side, textsOf } from './entryFacts'
import type { Entry, EntryKind, EntryRef, OrgIndex } from './indexOrg'
import { type Pairs, pairEntries } from './pairEntries'
import { pairTexts, type TitledText } from './pairTexts'
import type { Id, Org } from './schema'

/** One thing that changed: said before and not now, now and not before, or otherwise. */
export interface Change {
  aspect: Aspect
  before?: Said
  after?: Said
}

/** An entry that is new (without `before`), gone (without `after`), or of which something changed. */
export interface EntryDiff {
  /** Its address: the newer file's, and of what is gone the older's. */
  entry: EntryRef
  before?: Entry
  after?: Entry
  /** In the order of the aspects; of a new or a gone entry nothing is listed. */
  changes: readonly Change[]
}

export interface OrgDiff {
  /** What changed of the organisation itself. */
  organisation: readonly Change[]
  /** Teams, then roles, then qualities: each in the order of the newer file, then those that are gone in the older's. */
  entries: readonly EntryDiff[]
  /** Which entry of the newer file each entry of the older one is. */
  pairs: Pairs
}

/**
 * What changed from one organisation to another. The same entry is the one with the same id, else the one that an
 * alias or a name links to it. Order, and where a text was made from, do not count. A file against itself gives
 * nothing; the two the other way round give the same the other way round. Near-linear; never throws.
 */
export function diffOrgs(before: OrgIndex, after: OrgIndex): OrgDiff {
  const pairs = pairEntries(before, after)
  const old: Side = { index: before, idOf: (kind, id) => pairs[kind].get(id) ?? id }
  const now: Side = { index: after, idOf: (_, id) => id }
  const diffsOf = (kind: EntryKind): EntryDiff[] => {
    const olds = new Map(entriesOf(before, kind).map((entry) => [entry.value.id, entry]))
    const origins = new Map([...pairs[kind]].map(([from, to]) => [to, from]))
    const current = entriesOf(after, kind).flatMap((entry): EntryDiff[] => {
      const { id } = entry.value
      const origin = olds.get(origins.get(id) ?? '')
      if (!origin) return [{ entry: { kind, id }, after: entry, changes: [] }]
      const changes = changesOf(origin, entry, old, now)
      return changes.length > 0 ? [{ entry: { kind, id }, before: origin, after: entry, changes }] : []
    })
    const gone = [...olds].flatMap(([id, entry]): EntryDiff[] =>
      pairs[kind].has(id) ? [] : [{ entry: { kind, id }, before: entry, changes: [] }],
    )
    return [...current, ...gone]
  }
  return {
    organisation: organisationChanges(before.org, after.org),
    entries: [...diffsOf('team'), ...diffsOf('role'), ...diffsOf('quality')],
    pairs,
  }
}

function entriesOf(index: OrgIndex, kind: EntryKind): Entry[] {
  if (kind === 'team') return index.org.teams.map((value) => ({ kind, value }))
  if (kind === 'role') return index.org.roles.map((value) => ({ kind, value }))
  return index.org.qualities.map((value) => ({ kind, value }))
}

const textAspects = ['responsibilities', 'sections', 'notes'] as const

function changesOf(before: Entry, after: Entry, old: Side, now: Side): Change[] {
  // Most entries of two versions are the same, word for word; and what they name then has the same id in both.
  if (allOf(before, old) === allOf(after, now)) return []
  const changes = changedFacts(factsOf(before, old), factsOf(after, now))
  for (const aspect of textAspects)
    for (const pair of pairTexts(textsOf(before, aspect), textsOf(after, aspect)))
      changes.push(change(aspect, pair.before && said(pair.before), pair.after && said(pair.after)))
  return changes.sort((a, b) => rank(a.aspect) - rank(b.aspect))
}

function allOf({ value }: Entry, { index }: Side): string {
  const connections = index.connections.get(value.id) ?? []
  return JSON.stringify([value, connections.filter(({ direction }) => direction === 'out')])
}

function changedFacts(before: readonly Fact[], after: readonly Fact[]): Change[] {
  const olds = new Map(before.map((fact) => [fact.key, fact]))
  const changes: Change[] = []
  for (const fact of after) {
    const old = olds.get(fact.key)
    olds.delete(fact.key)
    if (old?.mark !== fact.mark) changes.push(change(fact.aspect, old?.said, fact.said))
  }
  for (const { aspect, said } of olds.values()) changes.push(change(aspect, said, undefined))
  return changes
}

function organisationChanges(before: Org, after: Org): Change[] {
  const facts = ({ name, url = '', summary = '' }: Org): Fact[] => [
    { aspect: 'name', key: 'name', mark: name, said: { kind: 'plain', text: name } },
    ...(url
      ? [{ aspect: 'contact', key: 'url', mark: url, said: { kind: 'plain', text: url } } as const]
      : []),
    ...(summary
      ? [
          {
            aspect: 'summary',
            key: '',
            mark: summary,
            said: { kind: 'text', text: summary, title: '' },
          } as const,
        ]
      : []),
  ]
  return changedFacts(facts(before), facts(after))
}

function change(aspect: Aspect, before: Said | undefined, after: Said | undefined): Change {
  return { aspect, ...(before && { before }), ...(after && { after }) }
}

function said({ title, text }: TitledText): Said {
  return { kind: 'text', text, title }
}

const ranks = new Map<Aspect, number>(aspects.map((aspect, i) => [aspect, i]))

function rank(aspect: Aspect): number {
  return ranks.get(aspect) ?? 0
}

/** The id that an entry of the older file has in the newer one; undefined where it is gone. */
export function idAfter({ pairs }: OrgDiff, { kind, id }: EntryRef): Id | undefined {
  return pairs[kind].get(id)
}
