import { pairEntries } from '../../org/diff/pairEntries'
import type { Id, Org, Role, Team } from '../../org/model/schema'

/** The entries of a kind that a handbook and a data file share, and those that only one of them has. */
export interface EntryMatches<T> {
  readonly pairs: readonly (readonly [handbookEntry: T, fileEntry: T])[]
  readonly onlyInHandbook: readonly T[]
  readonly onlyInFile: readonly T[]
  /** The name of an entry that the handbook refers to. */
  getHandbookName(id: Id): string
  /** The name of an entry that the file refers to: the handbook's name if the handbook has the entry. */
  getFileName(id: Id): string
}

/** Finds the teams and roles that a handbook and a data file share, by id, alias or name. */
export function matchEntries(
  handbook: Org,
  file: Org,
): { teams: EntryMatches<Team>; roles: EntryMatches<Role> } {
  const pairs = pairEntries(indexEntries(handbook), indexEntries(file))
  return {
    teams: createMatches(handbook.teams, file.teams, pairs.team),
    roles: createMatches(handbook.roles, file.roles, pairs.role),
  }
}

function indexEntries({ teams, roles }: Org) {
  return { teams: indexById(teams), roles: indexById(roles), qualities: new Map() }
}

function createMatches<T extends Team | Role>(
  handbookEntries: readonly T[],
  fileEntries: readonly T[],
  fileIdByHandbookId: ReadonlyMap<Id, Id>,
): EntryMatches<T> {
  const handbookEntryById = indexById(handbookEntries)
  const fileEntryById = indexById(fileEntries)
  const findFileEntry = ({ id }: T) => fileEntryById.get(fileIdByHandbookId.get(id) ?? '')
  const pairs = handbookEntries.flatMap((entry): [T, T][] => {
    const fileEntry = findFileEntry(entry)
    return fileEntry ? [[entry, fileEntry]] : []
  })
  const handbookNameByFileId = new Map(pairs.map(([entry, fileEntry]) => [fileEntry.id, entry.name]))
  return {
    pairs,
    onlyInHandbook: handbookEntries.filter((entry) => !findFileEntry(entry)),
    onlyInFile: fileEntries.filter(({ id }) => !handbookNameByFileId.has(id)),
    getHandbookName: (id) => handbookEntryById.get(id)?.name ?? id,
    getFileName: (id) => handbookNameByFileId.get(id) ?? fileEntryById.get(id)?.name ?? id,
  }
}

function indexById<T extends { id: Id }>(entries: readonly T[]): ReadonlyMap<Id, T> {
  return new Map(entries.map((entry) => [entry.id, entry]))
}
