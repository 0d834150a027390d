import { connectionWords } from './connections'
import { statusWord } from './descriptions'
import type { Entry, EntryKind, EntryRef, OrgIndex } from './indexOrg'
import type { TitledText } from './pairTexts'
import type { Id, Quality, Role, Team } from './schema'

/** What can change about an entry, in the order in which it is told. */
export const aspects = [
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

export type Aspect = (typeof aspects)[number]

/** What is said of an entry: a name or the like, inline Markdown, or another entry. */
export type Said =
  | { kind: 'plain'; text: string }
  | { kind: 'text'; text: string; title: string }
  /** `words` stand before its name, "reports to"; `note` is what is said besides, "necessary". */
  | { kind: 'entry'; entry: EntryRef; name: string; words: string; note: string }

/** One thing that is said of an entry. Of the same key in two files, it is the same where `mark` is. */
export interface Fact {
  aspect: Aspect
  key: string
  mark: string
  said: Said
}

/** An organisation and what its ids are in the file that it is compared with: those that are not there stay. */
export interface Side {
  index: OrgIndex
  idOf: (kind: EntryKind, id: Id) => Id
}

/** All that a file says of an entry, less its texts in lists and where they were made from. */
export function factsOf(entry: Entry, side: Side): Fact[] {
  const { id, name, aliases = [], summary } = entry.value
  const facts = [
    plain('name', name),
    plain('address', id),
    ...aliases.map((alias) => plain('aliases', alias, alias)),
    ...(entry.kind === 'role' ? roleFacts(entry.value, side) : []),
    ...(entry.kind === 'team' ? teamFacts(entry.value, side) : []),
    ...(entry.kind === 'quality' ? qualityFacts(entry.value) : []),
    ...(entry.kind === 'quality' ? [] : resourceFacts(entry.value)),
    ...(summary === undefined ? [] : [text('summary', summary)]),
  ]
  return numbered(facts)
}

/** The texts that an entry has in lists. */
export function textsOf(entry: Entry, aspect: 'responsibilities' | 'sections' | 'notes'): TitledText[] {
  if (entry.kind === 'quality') return []
  if (aspect === 'notes') return (entry.value.notes ?? []).map((note) => ({ title: '', text: note }))
  const groups = entry.value[aspect] ?? []
  return groups.flatMap(({ title = '', items }) => items.map((item) => ({ title, text: item })))
}

function roleFacts(role: Role, side: Side): Fact[] {
  const [home, ...others] = role.teams
  const { necessary = [], useful = [], unstated = [] } = role.qualities ?? {}
  const quality = (id: Id, need: string) => about('qualities', 'quality', id, side, { note: need })
  const opening = role.opening && [role.opening.place, role.opening.posted, role.opening.url]
  return [
    ...(home === undefined ? [] : [about('place', 'team', home, side, { key: '' })]),
    ...others.map((id) => about('teams', 'team', id, side)),
    ...maybe('status', statusWord(role)),
    ...maybe('vacant-since', role.vacantSince),
    ...maybe('opening', opening?.filter(Boolean).join(' · ')),
    ...maybe('contact', role.contact?.replace(/^mailto:/i, '')),
    ...(role.holders ?? []).map(({ name, note, url }) =>
      plain('holders', [name, note, url].filter(Boolean).join(' · '), name),
    ),
    ...necessary.map((id) => quality(id, 'necessary')),
    ...useful.map((id) => quality(id, 'useful')),
    ...unstated.map((id) => quality(id, '')),
    ...relationFacts(role.id, side),
  ]
}

function teamFacts({ id, parent, kind = 'functional' }: Team, side: Side): Fact[] {
  return [
    ...(parent === undefined ? [] : [about('place', 'team', parent, side, { key: '' })]),
    plain('kind', kind),
    ...relationFacts(id, side),
  ]
}

function qualityFacts({ category }: Quality): Fact[] {
  return maybe('category', category)
}

/** Only those that the file states of this entry: what others say of it is a change of theirs. */
function relationFacts(id: Id, side: Side): Fact[] {
  const { connections, roles } = side.index
  return (connections.get(id) ?? [])
    .filter(({ direction }) => direction === 'out')
    .map(({ kind, other, text: note = '' }) => {
      const words = connectionWords[kind].verb
      return about('relations', roles.has(other) ? 'role' : 'team', other, side, { words, note, key: kind })
    })
}

function resourceFacts({ resources = [] }: Team | Role): Fact[] {
  return resources.map(({ label, url }) => plain('resources', `${label} · ${url}`, url))
}

function about(
  aspect: Aspect,
  kind: EntryKind,
  id: Id,
  { index, idOf }: Side,
  { words = '', note = '', key }: { words?: string; note?: string; key?: string } = {},
): Fact {
  const entry = { kind, id: idOf(kind, id) }
  const named = { role: index.roles, team: index.teams, quality: index.qualities }[kind].get(id)
  const ref = `${kind}:${entry.id}`
  const said: Said = { kind: 'entry', entry, name: named?.name ?? id, words, note }
  return { aspect, key: key === '' ? '' : `${key ?? ''} ${ref}`, mark: `${ref} ${note}`, said }
}

function plain(aspect: Aspect, text: string, key = ''): Fact {
  return { aspect, key, mark: text, said: { kind: 'plain', text } }
}

function text(aspect: Aspect, text: string): Fact {
  return { aspect, key: '', mark: text, said: { kind: 'text', text, title: '' } }
}

function maybe(aspect: Aspect, text: string | undefined): Fact[] {
  return text ? [plain(aspect, text)] : []
}

/** What is said twice under one key is told apart by its number. */
function numbered(facts: readonly Fact[]): Fact[] {
  const counts = new Map<string, number>()
  return facts.map((fact) => {
    const key = `${fact.aspect} ${fact.key}`
    const count = counts.get(key) ?? 0
    counts.set(key, count + 1)
    return { ...fact, key: `${key} ${count}` }
  })
}
