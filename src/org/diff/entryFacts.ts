import { getStatusLabel } from '../model/ariaDescriptions'
import { connectionLabels } from '../model/connections'
import type { Entry, EntryKind, EntryRef, OrgIndex } from '../model/indexOrg'
import type { Id, Quality, Role, Team } from '../model/schema'
import type { TitledText } from './pairTexts'

/** What can change about an entry, in the order in which it is told. */
export const changeAspects = [
  'name',
  'address',
  'aliases',
  'place',
  'teams',
  'kind',
  'category',
  'status',
  'vacant-since',
  'opening',
  'contact',
  'holders',
  'qualities',
  'relations',
  'summary',
  'responsibilities',
  'sections',
  'notes',
  'resources',
] as const

export type ChangeAspect = (typeof changeAspects)[number]

/** What is said of an entry: a name or the like, inline Markdown, or another entry. */
export type FactValue =
  | { kind: 'plain'; text: string }
  | { kind: 'text'; text: string; title: string }
  /** `words` stand before its name, "reports to"; `note` is what is said besides, "necessary". */
  | { kind: 'entry'; entry: EntryRef; name: string; label: string; note: string }

/** One thing that is said of an entry. Of the same key in two files, it is the same where `mark` is. */
export interface EntryFact {
  aspect: ChangeAspect
  key: string
  fingerprint: string
  value: FactValue
}

/** An organisation and what its ids are in the file that it is compared with: those that are not there stay. */
export interface DiffSide {
  index: OrgIndex
  mapId: (kind: EntryKind, id: Id) => Id
}

/** All that a file says of an entry, less its texts in lists and where they were made from. */
export function listEntryFacts(entry: Entry, side: DiffSide): EntryFact[] {
  const { id, name, aliases = [], summary } = entry.value
  const facts = [
    createPlainFact('name', name),
    createPlainFact('address', id),
    ...aliases.map((alias) => createPlainFact('aliases', alias, alias)),
    ...(entry.kind === 'role' ? listRoleFacts(entry.value, side) : []),
    ...(entry.kind === 'team' ? listTeamFacts(entry.value, side) : []),
    ...(entry.kind === 'quality' ? listQualityFacts(entry.value) : []),
    ...(entry.kind === 'quality' ? [] : listResourceFacts(entry.value)),
    ...(summary === undefined ? [] : [createTextFact('summary', summary)]),
  ]
  return makeKeysUnique(facts)
}

/** The texts that an entry has in lists. */
export function listTitledTexts(
  entry: Entry,
  aspect: 'responsibilities' | 'sections' | 'notes',
): TitledText[] {
  if (entry.kind === 'quality') return []
  if (aspect === 'notes') return (entry.value.notes ?? []).map((note) => ({ title: '', text: note }))
  const groups = entry.value[aspect] ?? []
  return groups.flatMap(({ title = '', items }) => items.map((item) => ({ title, text: item })))
}

function listRoleFacts(role: Role, side: DiffSide): EntryFact[] {
  const [home, ...guestTeams] = role.teams
  const { necessary = [], useful = [], unstated = [] } = role.qualities ?? {}
  const createQualityFact = (id: Id, need: string) =>
    createReferenceFact('qualities', 'quality', id, side, { note: need })
  const openingParts = role.opening && [role.opening.place, role.opening.posted, role.opening.url]
  return [
    ...(home === undefined ? [] : [createReferenceFact('place', 'team', home, side, { key: '' })]),
    ...guestTeams.map((id) => createReferenceFact('teams', 'team', id, side)),
    ...createOptionalFacts('status', getStatusLabel(role)),
    ...createOptionalFacts('vacant-since', role.vacantSince),
    ...createOptionalFacts('opening', openingParts?.filter(Boolean).join(' · ')),
    ...createOptionalFacts('contact', role.contact?.replace(/^mailto:/i, '')),
    ...(role.holders ?? []).map(({ name, note, url }) =>
      createPlainFact('holders', [name, note, url].filter(Boolean).join(' · '), name),
    ),
    ...necessary.map((id) => createQualityFact(id, 'necessary')),
    ...useful.map((id) => createQualityFact(id, 'useful')),
    ...unstated.map((id) => createQualityFact(id, '')),
    ...listRelationFacts(role.id, side),
  ]
}

function listTeamFacts({ id, parent, kind = 'functional' }: Team, side: DiffSide): EntryFact[] {
  return [
    ...(parent === undefined ? [] : [createReferenceFact('place', 'team', parent, side, { key: '' })]),
    createPlainFact('kind', kind),
    ...listRelationFacts(id, side),
  ]
}

function listQualityFacts({ category }: Quality): EntryFact[] {
  return createOptionalFacts('category', category)
}

/** Only those that the file states of this entry: what others say of it is a change of theirs. */
function listRelationFacts(id: Id, side: DiffSide): EntryFact[] {
  const { connections, roles } = side.index
  return (connections.get(id) ?? [])
    .filter(({ direction }) => direction === 'out')
    .map(({ kind, otherId, text: note = '' }) => {
      const label = connectionLabels[kind].verb
      return createReferenceFact('relations', roles.has(otherId) ? 'role' : 'team', otherId, side, {
        label,
        note,
        key: kind,
      })
    })
}

function listResourceFacts({ resources = [] }: Team | Role): EntryFact[] {
  return resources.map(({ label, url }) => createPlainFact('resources', `${label} · ${url}`, url))
}

function createReferenceFact(
  aspect: ChangeAspect,
  kind: EntryKind,
  id: Id,
  { index, mapId }: DiffSide,
  { label = '', note = '', key }: { label?: string; note?: string; key?: string } = {},
): EntryFact {
  const entry = { kind, id: mapId(kind, id) }
  const referenced = { role: index.roles, team: index.teams, quality: index.qualities }[kind].get(id)
  const ref = `${kind}:${entry.id}`
  const value: FactValue = { kind: 'entry', entry, name: referenced?.name ?? id, label, note }
  return { aspect, key: key === '' ? '' : `${key ?? ''} ${ref}`, fingerprint: `${ref} ${note}`, value }
}

function createPlainFact(aspect: ChangeAspect, text: string, key = ''): EntryFact {
  return { aspect, key, fingerprint: text, value: { kind: 'plain', text } }
}

function createTextFact(aspect: ChangeAspect, text: string): EntryFact {
  return { aspect, key: '', fingerprint: text, value: { kind: 'text', text, title: '' } }
}

function createOptionalFacts(aspect: ChangeAspect, text: string | undefined): EntryFact[] {
  return text ? [createPlainFact(aspect, text)] : []
}

/** What is said twice under one key is told apart by its number. */
function makeKeysUnique(facts: readonly EntryFact[]): EntryFact[] {
  const counts = new Map<string, number>()
  return facts.map((fact) => {
    const key = `${fact.aspect} ${fact.key}`
    const count = counts.get(key) ?? 0
    counts.set(key, count + 1)
    return { ...fact, key: `${key} ${count}` }
  })
}
