import type { Id } from '../../org/model/schema'
import { slugify } from '../../org/text/slugify'
import type { RoleOrTeam } from '../markdown/ast'
import type { ReportDiagnostic } from '../markdown/diagnostics'
import { listLookupKeys } from '../vocabulary/entryNames'
import { createNameSuggester } from './createNameSuggester'
import type { HandbookEntry } from './handbookEntry'

/** The roles and teams of a handbook without duplicates, found by any of their names. */
export interface EntryRegistry {
  /** Teams, then roles, each in the given order. */
  readonly entries: readonly HandbookEntry[]
  /** The id of an entry; for an ignored definition, that of the one that is kept. */
  getId(entry: HandbookEntry): Id
  /** The entry with a name: of the given kind, or else of the other. */
  find(kind: RoleOrTeam, name: string): HandbookEntry | undefined
  /** The end of a message about an unknown name: `; did you mean "…"?` or ''. */
  suggest(name: string): string
  /** Reserves the address of an alias. Returns the entry that already has it, or undefined if it was free. */
  claimAlias(entry: HandbookEntry, alias: string): HandbookEntry | undefined
  /** An unused id for another team. */
  createTeamId(name: string): Id
}

/** Registers all definitions. Of two with the same name the first is kept, unless it is only mentioned. */
export function buildRegistry(
  definitions: readonly HandbookEntry[],
  report: ReportDiagnostic,
): EntryRegistry {
  const entriesByName = indexByName(definitions, report)
  const keptEntries = new Set([...entriesByName.team.values(), ...entriesByName.role.values()])
  const entries = [
    ...definitions.filter(({ kind }) => kind === 'team'),
    ...definitions.filter(({ kind }) => kind === 'role'),
  ].filter((entry) => keptEntries.has(entry))
  const ids = new Map<HandbookEntry, Id>()
  const takenIds = new Set<Id>()
  const entriesByAddress: EntriesByKind = { team: new Map(), role: new Map() }
  for (const entry of entries) {
    const id = findFreeId(slugify(entry.name), (candidateId) => takenIds.has(candidateId))
    ids.set(entry, id)
    takenIds.add(id)
    entriesByAddress[entry.kind].set(id, entry)
  }
  const entriesByLooseName = indexByLooseName(entries)
  const suggest = createNameSuggester(entries.map(({ name }) => name))
  return {
    entries,
    suggest,
    getId: (entry) =>
      ids.get(entry) ?? ids.get(entriesByName[entry.kind].get(slugify(entry.name)) ?? entry) ?? '',
    find(kind, name) {
      const [key = '', ...otherKeys] = listLookupKeys(name)
      for (const kindToSearch of kind === 'role'
        ? (['role', 'team'] as const)
        : (['team', 'role'] as const)) {
        const exactMatch = entriesByName[kindToSearch].get(key) ?? entriesByLooseName[kindToSearch].get(key)
        const match =
          exactMatch ??
          otherKeys
            .map(
              (other) =>
                entriesByName[kindToSearch].get(other) ?? entriesByLooseName[kindToSearch].get(other),
            )
            .find(Boolean)
        if (match) return match
      }
      return undefined
    },
    claimAlias(entry, alias) {
      const address = slugify(alias)
      const owner = entriesByAddress[entry.kind].get(address)
      if (!owner) entriesByAddress[entry.kind].set(address, entry)
      return owner
    },
    createTeamId: (name) =>
      findFreeId(slugify(name), (id) => takenIds.has(id) || entriesByAddress.team.has(id)),
  }
}

type EntriesByKind = Readonly<Record<RoleOrTeam, Map<string, HandbookEntry>>>

function indexByName(definitions: readonly HandbookEntry[], report: ReportDiagnostic): EntriesByKind {
  const entriesByName: EntriesByKind = { team: new Map(), role: new Map() }
  const describedEntries = definitions.filter(({ isMentionOnly }) => !isMentionOnly)
  for (const entry of [...describedEntries, ...definitions.filter(({ isMentionOnly }) => isMentionOnly)]) {
    const { kind, name, position, page, isMentionOnly } = entry
    const firstEntry = entriesByName[kind].get(slugify(name))
    if (!firstEntry) entriesByName[kind].set(slugify(name), entry)
    else if (!isMentionOnly) {
      const location = `${firstEntry.page.path}:${firstEntry.position.line}`
      report(
        page,
        position,
        'duplicate',
        `the ${kind} "${name}" is already defined at ${location}; this definition is ignored`,
      )
    }
  }
  return entriesByName
}

/** Indexes entries by other names than their own: aliases and labels first, then variants of their names. */
function indexByLooseName(entries: readonly HandbookEntry[]): EntriesByKind {
  const entriesByLooseName: EntriesByKind = { team: new Map(), role: new Map() }
  const add = ({ kind }: HandbookEntry, entry: HandbookEntry, keys: readonly string[]) => {
    for (const key of keys) if (!entriesByLooseName[kind].has(key)) entriesByLooseName[kind].set(key, entry)
  }
  for (const entry of entries) add(entry, entry, [...entry.aliases, ...entry.labels].map(slugify))
  for (const entry of entries) add(entry, entry, listLookupKeys(entry.name))
  return entriesByLooseName
}

function findFreeId(preferredId: Id, isTaken: (id: Id) => boolean): Id {
  let id = preferredId
  for (let n = 2; isTaken(id); n += 1) {
    const suffix = `-${n}`
    id = `${preferredId.slice(0, 80 - suffix.length).replace(/[\p{Cs}-]+$/u, '')}${suffix}`
  }
  return id
}
