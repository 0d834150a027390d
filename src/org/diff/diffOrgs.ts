import type { Entry, EntryKind, EntryRef, OrgIndex } from '../model/indexOrg'
import type { Id, Org } from '../model/schema'
import {
  type ChangeAspect,
  changeAspects,
  type DiffSide,
  type EntryFact,
  type FactValue,
  listEntryFacts,
  listTitledTexts,
} from './entryFacts'
import { type EntryPairs, pairEntries } from './pairEntries'
import { pairTexts, type TitledText } from './pairTexts'

/** One thing that changed: said before and not now, now and not before, or otherwise. */
export interface AspectChange {
  aspect: ChangeAspect
  before?: FactValue
  after?: FactValue
}

/** An entry that is new (without `before`), gone (without `after`), or of which something changed. */
export interface EntryDiff {
  /** Its address: the newer file's, and of what is gone the older's. */
  entry: EntryRef
  before?: Entry
  after?: Entry
  /** In the order of the aspects; of a new or a gone entry nothing is listed. */
  changes: readonly AspectChange[]
}

export interface OrgDiff {
  /** What changed of the organisation itself. */
  orgChanges: readonly AspectChange[]
  /** Teams, then roles, then qualities: each in the order of the newer file, then those that are gone in the older's. */
  entryDiffs: readonly EntryDiff[]
  /** Which entry of the newer file each entry of the older one is. */
  pairs: EntryPairs
}

/**
 * What changed from one organisation to another. The same entry is the one with the same id, else the one that an
 * alias or a name links to it. Order, and where a text was made from, do not count. A file against itself gives
 * nothing; the two the other way round give the same the other way round. Near-linear; never throws.
 */
export function diffOrgs(before: OrgIndex, after: OrgIndex): OrgDiff {
  const pairs = pairEntries(before, after)
  const beforeSide: DiffSide = { index: before, mapId: (kind, id) => pairs[kind].get(id) ?? id }
  const afterSide: DiffSide = { index: after, mapId: (_, id) => id }
  const diffEntriesOfKind = (kind: EntryKind): EntryDiff[] => {
    const beforeById = new Map(listEntriesOfKind(before, kind).map((entry) => [entry.value.id, entry]))
    const beforeIdByAfterId = new Map([...pairs[kind]].map(([from, to]) => [to, from]))
    const current = listEntriesOfKind(after, kind).flatMap((entry): EntryDiff[] => {
      const { id } = entry.value
      const counterpart = beforeById.get(beforeIdByAfterId.get(id) ?? '')
      if (!counterpart) return [{ entry: { kind, id }, after: entry, changes: [] }]
      const changes = diffEntry(counterpart, entry, beforeSide, afterSide)
      return changes.length > 0 ? [{ entry: { kind, id }, before: counterpart, after: entry, changes }] : []
    })
    const removed = [...beforeById].flatMap(([id, entry]): EntryDiff[] =>
      pairs[kind].has(id) ? [] : [{ entry: { kind, id }, before: entry, changes: [] }],
    )
    return [...current, ...removed]
  }
  return {
    orgChanges: diffOrganisation(before.org, after.org),
    entryDiffs: [...diffEntriesOfKind('team'), ...diffEntriesOfKind('role'), ...diffEntriesOfKind('quality')],
    pairs,
  }
}

function listEntriesOfKind(index: OrgIndex, kind: EntryKind): Entry[] {
  if (kind === 'team') return index.org.teams.map((value) => ({ kind, value }))
  if (kind === 'role') return index.org.roles.map((value) => ({ kind, value }))
  return index.org.qualities.map((value) => ({ kind, value }))
}

const listTextAspects = ['responsibilities', 'sections', 'notes'] as const

function diffEntry(before: Entry, after: Entry, beforeSide: DiffSide, afterSide: DiffSide): AspectChange[] {
  // Most entries of two versions are the same, word for word; and what they name then has the same id in both.
  if (serializeEntry(before, beforeSide) === serializeEntry(after, afterSide)) return []
  const changes = diffFacts(listEntryFacts(before, beforeSide), listEntryFacts(after, afterSide))
  for (const aspect of listTextAspects)
    for (const textPair of pairTexts(listTitledTexts(before, aspect), listTitledTexts(after, aspect)))
      changes.push(
        createChange(
          aspect,
          textPair.before && toFactValue(textPair.before),
          textPair.after && toFactValue(textPair.after),
        ),
      )
  return changes.sort((a, b) => getAspectRank(a.aspect) - getAspectRank(b.aspect))
}

function serializeEntry({ value }: Entry, { index }: DiffSide): string {
  const connections = index.connections.get(value.id) ?? []
  return JSON.stringify([value, connections.filter(({ direction }) => direction === 'out')])
}

function diffFacts(before: readonly EntryFact[], after: readonly EntryFact[]): AspectChange[] {
  const beforeByKey = new Map(before.map((fact) => [fact.key, fact]))
  const changes: AspectChange[] = []
  for (const fact of after) {
    const beforeFact = beforeByKey.get(fact.key)
    beforeByKey.delete(fact.key)
    if (beforeFact?.fingerprint !== fact.fingerprint)
      changes.push(createChange(fact.aspect, beforeFact?.value, fact.value))
  }
  for (const { aspect, value } of beforeByKey.values()) changes.push(createChange(aspect, value, undefined))
  return changes
}

function diffOrganisation(before: Org, after: Org): AspectChange[] {
  const listOrgFacts = ({ name, url = '', summary = '' }: Org): EntryFact[] => [
    { aspect: 'name', key: 'name', fingerprint: name, value: { kind: 'plain', text: name } },
    ...(url
      ? [{ aspect: 'contact', key: 'url', fingerprint: url, value: { kind: 'plain', text: url } } as const]
      : []),
    ...(summary
      ? [
          {
            aspect: 'summary',
            key: '',
            fingerprint: summary,
            value: { kind: 'text', text: summary, title: '' },
          } as const,
        ]
      : []),
  ]
  return diffFacts(listOrgFacts(before), listOrgFacts(after))
}

function createChange(
  aspect: ChangeAspect,
  before: FactValue | undefined,
  after: FactValue | undefined,
): AspectChange {
  return { aspect, ...(before && { before }), ...(after && { after }) }
}

function toFactValue({ title, text }: TitledText): FactValue {
  return { kind: 'text', text, title }
}

const rankByAspect = new Map<ChangeAspect, number>(changeAspects.map((aspect, i) => [aspect, i]))

function getAspectRank(aspect: ChangeAspect): number {
  return rankByAspect.get(aspect) ?? 0
}

/** The id that an entry of the older file has in the newer one; undefined where it is gone. */
export function getIdAfter({ pairs }: OrgDiff, { kind, id }: EntryRef): Id | undefined {
  return pairs[kind].get(id)
}
