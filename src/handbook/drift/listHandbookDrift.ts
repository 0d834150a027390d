import { getRoleStatus } from '../../org/model/roleStatus'
import type { Org, Role, Team } from '../../org/model/schema'
import { pluralize } from '../../org/text/pluralize'
import { type EntryMatches, matchEntries } from './matchEntries'

/**
 * Lists the differences between an imported handbook and a data file, one per line, teams before roles: entries, names,
 * statuses, holders, teams, numbers of items in lists, and sections whose text has changed since the import. It does not
 * compare wording, which people edit.
 */
export function listHandbookDrift(handbook: Org, file: Org): string[] {
  const { teams, roles } = matchEntries(handbook, file)
  const name = describeDifference('name', quote(handbook.name), quote(file.name))
  return [
    ...name.map((line) => `the organisation: ${line}`),
    ...listEntryDrift('team', teams, (a, b) => listTeamDrift(a, b, teams)),
    ...listEntryDrift('role', roles, (a, b) => listRoleDrift(a, b, teams)),
  ]
}

type TeamOrRole = Team | Role

function listEntryDrift<T extends TeamOrRole>(
  kind: 'team' | 'role',
  { pairs, onlyInHandbook, onlyInFile }: EntryMatches<T>,
  listDrift: (handbook: T, file: T) => string[],
): string[] {
  return [
    ...pairs.flatMap(([a, b]) =>
      [...listCommonDrift(a, b), ...listDrift(a, b)].map((line) => `${formatEntry(kind, a, b)}: ${line}`),
    ),
    ...onlyInHandbook.map((entry) => `${formatEntry(kind, entry)}: only in the handbook`),
    ...onlyInFile.map((entry) => `${formatEntry(kind, entry)}: only in the file`),
  ]
}

/** The entry with its position in the handbook, if either file has it. */
function formatEntry(kind: string, entry: TeamOrRole, other: TeamOrRole = entry): string {
  const { path, line } = entry.source?.path === undefined ? (other.source ?? {}) : entry.source
  const location = path === undefined ? '' : `${path}:${line ?? 1}: `
  return `${location}${kind} ${quote(entry.name)}`
}

function listCommonDrift(handbookEntry: TeamOrRole, fileEntry: TeamOrRole): string[] {
  const [fileDigest, handbookDigest] = [fileEntry.source?.digest, handbookEntry.source?.digest]
  return [
    ...describeDifference('name', quote(handbookEntry.name), quote(fileEntry.name)),
    ...listSetDifferences('alias', handbookEntry.aliases, fileEntry.aliases),
    ...describeDifference(
      'responsibilities',
      formatItemCounts(handbookEntry.responsibilities?.map(({ items }) => items.length)),
      formatItemCounts(fileEntry.responsibilities?.map(({ items }) => items.length)),
    ),
    ...describeDifference(
      'notes',
      formatItemCounts([handbookEntry.notes?.length ?? 0]),
      formatItemCounts([fileEntry.notes?.length ?? 0]),
    ),
    ...listSectionDrift(handbookEntry, fileEntry),
    ...(fileDigest !== undefined && handbookDigest !== undefined && fileDigest !== handbookDigest
      ? ['its section in the handbook has changed since the import']
      : []),
  ]
}

function listTeamDrift(handbookTeam: Team, fileTeam: Team, teams: EntryMatches<Team>): string[] {
  const handbookParent = handbookTeam.parent && teams.getHandbookName(handbookTeam.parent)
  const fileParent = fileTeam.parent && teams.getFileName(fileTeam.parent)
  return describeDifference('part of', quote(handbookParent), quote(fileParent))
}

function listRoleDrift(handbookRole: Role, fileRole: Role, teams: EntryMatches<Team>): string[] {
  const lists = (['necessary', 'useful', 'unstated'] as const).flatMap((list) =>
    describeDifference(
      `${list} qualities`,
      formatItemCounts([handbookRole.qualities?.[list]?.length ?? 0]),
      formatItemCounts([fileRole.qualities?.[list]?.length ?? 0]),
    ),
  )
  return [
    ...describeDifference(
      'status',
      getRoleStatus(handbookRole) ?? 'not stated',
      getRoleStatus(fileRole) ?? 'not stated',
    ),
    ...listSetDifferences(
      'holder',
      handbookRole.holders?.map(({ name }) => name),
      fileRole.holders?.map(({ name }) => name),
    ),
    ...listSetDifferences(
      'team',
      handbookRole.teams.map(teams.getHandbookName),
      fileRole.teams.map(teams.getFileName),
    ),
    ...lists,
  ]
}

function listSectionDrift(handbookEntry: TeamOrRole, fileEntry: TeamOrRole): string[] {
  const [handbookCounts, fileCounts] = [countSectionItems(handbookEntry), countSectionItems(fileEntry)]
  return [...new Set([...handbookCounts.keys(), ...fileCounts.keys()])].flatMap((title) =>
    describeDifference(
      `section ${quote(title)}`,
      formatItemCounts(handbookCounts.get(title)),
      formatItemCounts(fileCounts.get(title)),
    ),
  )
}

/** The number of items of each section by its title. Several sections may share a title. */
function countSectionItems({ sections = [] }: TeamOrRole): Map<string, number[]> {
  const countsByTitle = new Map<string, number[]>()
  for (const { title, items } of sections) {
    const key = title.trim().toLowerCase()
    countsByTitle.set(key, [...(countsByTitle.get(key) ?? []), items.length])
  }
  return countsByTitle
}

/** Formats the number of items in each group: "8 items", "2, 3 and 3 items". */
function formatItemCounts(itemCounts: readonly number[] = []): string {
  const [firstCount = 0, ...otherCounts] = itemCounts
  if (otherCounts.length === 0) return firstCount === 0 ? 'none' : pluralize(firstCount, 'item')
  return `${itemCounts.slice(0, -1).join(', ')} and ${itemCounts.at(-1)} items`
}

function describeDifference(subject: string, handbook: string, file: string): string[] {
  return handbook === file ? [] : [`${subject}: ${handbook} in the handbook, ${file} in the file`]
}

function listSetDifferences(
  subject: string,
  handbook: readonly string[] = [],
  file: readonly string[] = [],
): string[] {
  const [handbookSet, fileSet] = [new Set(handbook), new Set(file)]
  return [
    ...[...handbookSet]
      .filter((each) => !fileSet.has(each))
      .map((each) => `${subject} ${quote(each)}: only in the handbook`),
    ...[...fileSet]
      .filter((each) => !handbookSet.has(each))
      .map((each) => `${subject} ${quote(each)}: only in the file`),
  ]
}

function quote(text?: string): string {
  return text === undefined ? 'none' : JSON.stringify(text)
}
