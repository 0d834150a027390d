import { connectionWords } from './connections'
import { folded } from './folded'
import type { EntryRef, OrgIndex } from './indexOrg'
import { plainText } from './inlineText'
import { roleStatus } from './roleStatus'
import type { Id, Role, RoleStatus } from './schema'

/** What roles are compared in, in this order. */
const aspects = ['status', 'teams', 'holders', 'responsibilities', 'qualities', 'relations'] as const

export type Aspect = (typeof aspects)[number]

/** What is said of a role; a text is inline Markdown, a name is not. */
export type Subject =
  | { kind: 'status'; status: RoleStatus }
  | { kind: 'name'; name: string }
  | { kind: 'text'; text: string }
  | { kind: 'entry'; entry: EntryRef; words?: string }

/** One thing that is said of one or more of the roles. */
export interface ComparedItem {
  /** Tells it from the others of its aspect. */
  key: string
  subject: Subject
  /** By each role of which it is said: what is said besides, such as "necessary"; often nothing. */
  by: ReadonlyMap<Id, readonly string[]>
}

export interface ComparedAspect {
  aspect: Aspect
  /** Said of every one of the roles. */
  all: readonly ComparedItem[]
  /** Said of more than one, but not of all. */
  some: readonly ComparedItem[]
  /** Said of one role alone, by role. */
  own: ReadonlyMap<Id, readonly ComparedItem[]>
}

interface Fact {
  key: string
  subject: Subject
  note?: string
}

/**
 * What roles share and what only one of them has. Responsibilities are the same where their words are: marks, accents,
 * case, spaces and the full stop aside. Qualities are shared however much each role needs them; relations where their
 * kind and their other end are the same. The order of the roles makes no difference: everything stands in the order of
 * the file. Aspects of which nothing is said are left out. Near-linear in what is said of the roles.
 */
export function compareRoles(index: OrgIndex, roles: readonly Role[]): ComparedAspect[] {
  const wanted = new Set(roles.map(({ id }) => id))
  const inOrder = index.org.roles.filter(({ id }) => wanted.has(id))
  return aspects
    .map((aspect) => split(aspect, itemsOf(aspect, index, inOrder), inOrder))
    .filter(({ all, some, own }) => all.length + some.length + own.size > 0)
}

function itemsOf(aspect: Aspect, index: OrgIndex, roles: readonly Role[]): ComparedItem[] {
  const items = new Map<string, { key: string; subject: Subject; by: Map<Id, string[]> }>()
  for (const role of roles) {
    for (const { key, subject, note } of factsOf[aspect](role, index)) {
      const item = items.get(key) ?? { key, subject, by: new Map<Id, string[]>() }
      const notes = item.by.get(role.id) ?? []
      if (note !== undefined && !notes.includes(note)) notes.push(note)
      item.by.set(role.id, notes)
      items.set(key, item)
    }
  }
  return [...items.values()]
}

function split(aspect: Aspect, items: readonly ComparedItem[], roles: readonly Role[]): ComparedAspect {
  const all = items.filter(({ by }) => by.size === roles.length)
  const rest = items.filter(({ by }) => by.size < roles.length)
  const own = roles.map(({ id }): [Id, ComparedItem[]] => [
    id,
    rest.filter(({ by }) => by.size === 1 && by.has(id)),
  ])
  return {
    aspect,
    all,
    some: rest.filter(({ by }) => by.size > 1),
    own: new Map(own.filter(([, only]) => only.length > 0)),
  }
}

const factsOf: Readonly<Record<Aspect, (role: Role, index: OrgIndex) => Fact[]>> = {
  status: (role) => {
    const status = roleStatus(role)
    return status ? [{ key: status, subject: { kind: 'status', status } }] : []
  },
  teams: ({ teams }) =>
    teams.map((id, i) => ({
      key: id,
      subject: { kind: 'entry', entry: { kind: 'team', id } },
      ...(teams.length > 1 && { note: i === 0 ? 'home' : 'guest' }),
    })),
  holders: ({ holders = [] }) =>
    holders.map(({ name, note }) => ({
      key: name.trim(),
      subject: { kind: 'name', name },
      ...(note !== undefined && { note }),
    })),
  responsibilities: ({ responsibilities = [] }) =>
    responsibilities
      .flatMap(({ items }) => items)
      .map((text) => ({ key: wordsOf(text), subject: { kind: 'text', text } })),
  qualities: ({ id }, index) =>
    (index.needs.get(id) ?? []).map(({ quality, need }) => ({
      key: quality.id,
      subject: { kind: 'entry', entry: { kind: 'quality', id: quality.id } },
      note: need,
    })),
  relations: ({ id }, index) =>
    (index.connections.get(id) ?? []).map(({ kind, direction, other, text }) => {
      // What works both ways has the same words both ways, and so is the same from either end.
      const words = connectionWords[kind][direction]
      return {
        key: `${words} ${other}`,
        subject: {
          kind: 'entry',
          words,
          entry: { kind: index.roles.has(other) ? 'role' : 'team', id: other },
        },
        ...(text !== undefined && { note: text }),
      }
    }),
}

/** A text for comparing: its words, without what makes them look different. */
function wordsOf(text: string): string {
  const words = folded(plainText(text)).replace(/\s+/gu, ' ')
  let end = words.length
  while (' .;,'.includes(words.charAt(end - 1)) && end > 0) end -= 1
  return words.slice(0, end)
}
