import type { Id } from '../org/schema'
import { slug } from '../org/slug'
import type { Entry } from './entry'
import { keysOf } from './names'
import type { EntryKind } from './page'
import type { Report } from './report'
import { suggestions } from './suggestions'

/** The roles and teams of a handbook, each once, by all that they are called. */
export interface Register {
  /** Teams, then roles, each in the order in which they were given. */
  readonly entries: readonly Entry[]
  /** An entry's id; of a definition that is left out that of the one that stands. */
  idOf(entry: Entry): Id
  /** The entry that a name means: of its kind, or else of the other. */
  find(kind: EntryKind, name: string): Entry | undefined
  /** The end of a message about a name that nothing has: `; did you mean "…"?`, or nothing. */
  suggest(name: string): string
  /** Takes the address of an alias: undefined where it was free, else the entry whose id or alias it is. */
  claim(entry: Entry, alias: string): Entry | undefined
  /** An id that is free for one more team. */
  freeId(name: string): Id
}

/** A register of all definitions. Of two by one name the first stands, unless it only refers elsewhere. */
export function registerOf(defined: readonly Entry[], report: Report): Register {
  const byName = namesOf(defined, report)
  const stand = new Set([...byName.team.values(), ...byName.role.values()])
  const entries = [
    ...defined.filter(({ kind }) => kind === 'team'),
    ...defined.filter(({ kind }) => kind === 'role'),
  ].filter((entry) => stand.has(entry))
  const ids = new Map<Entry, Id>()
  const taken = new Set<Id>()
  const addresses: Table = { team: new Map(), role: new Map() }
  for (const entry of entries) {
    const id = free(slug(entry.name), (wanted) => taken.has(wanted))
    ids.set(entry, id)
    taken.add(id)
    addresses[entry.kind].set(id, entry)
  }
  const loose = looseNames(entries)
  const suggest = suggestions(entries.map(({ name }) => name))
  return {
    entries,
    suggest,
    idOf: (entry) => ids.get(entry) ?? ids.get(byName[entry.kind].get(slug(entry.name)) ?? entry) ?? '',
    find(kind, name) {
      const [key = '', ...others] = keysOf(name)
      for (const each of kind === 'role' ? (['role', 'team'] as const) : (['team', 'role'] as const)) {
        const exact = byName[each].get(key) ?? loose[each].get(key)
        const near =
          exact ?? others.map((other) => byName[each].get(other) ?? loose[each].get(other)).find(Boolean)
        if (near) return near
      }
      return undefined
    },
    claim(entry, alias) {
      const address = slug(alias)
      const owner = addresses[entry.kind].get(address)
      if (!owner) addresses[entry.kind].set(address, entry)
      return owner
    },
    freeId: (name) => free(slug(name), (id) => taken.has(id) || addresses.team.has(id)),
  }
}

type Table = Readonly<Record<EntryKind, Map<string, Entry>>>

function namesOf(defined: readonly Entry[], report: Report): Table {
  const byName: Table = { team: new Map(), role: new Map() }
  const described = defined.filter(({ isMentioned }) => !isMentioned)
  for (const entry of [...described, ...defined.filter(({ isMentioned }) => isMentioned)]) {
    const { kind, name, at, page, isMentioned } = entry
    const first = byName[kind].get(slug(name))
    if (!first) byName[kind].set(slug(name), entry)
    else if (!isMentioned) {
      const place = `${first.page.path}:${first.at.line}`
      report(
        page,
        at,
        'duplicate',
        `the ${kind} "${name}" is defined in ${place} already; this definition is left out`,
      )
    }
  }
  return byName
}

/** What entries are found by where nothing is called just so: aliases and labels first, then forms of their names. */
function looseNames(entries: readonly Entry[]): Table {
  const loose: Table = { team: new Map(), role: new Map() }
  const add = ({ kind }: Entry, entry: Entry, keys: readonly string[]) => {
    for (const key of keys) if (!loose[kind].has(key)) loose[kind].set(key, entry)
  }
  for (const entry of entries) add(entry, entry, [...entry.aliases, ...entry.labels].map(slug))
  for (const entry of entries) add(entry, entry, keysOf(entry.name))
  return loose
}

function free(wanted: Id, isTaken: (id: Id) => boolean): Id {
  let id = wanted
  for (let n = 2; isTaken(id); n += 1) {
    const end = `-${n}`
    id = `${wanted.slice(0, 80 - end.length).replace(/[\p{Cs}-]+$/u, '')}${end}`
  }
  return id
}
