import { getRoleStatus } from '../../org/model/roleStatus'
import type { Org, Role, Team } from '../../org/model/schema'
import { pluralize } from '../../org/text/pluralize'
import { type EntryMatches, matchEntries } from './matchEntries'

/**
 * What a handbook, as it is imported, and a data file disagree on, a line each, teams before roles and each entry's
 * after one another: entries, names, status, holders, teams, the number of items in each list, and sections whose text
 * is not the one that the file was made from. Not wording, which people edit. The same file twice says nothing.
 */
export function listHandbookDrift(handbook: Org, file: Org): string[] {
  const teams = matchEntries(handbook.teams, file.teams)
  const roles = matchEntries(handbook.roles, file.roles)
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
  { pairs, onlyFirst, onlySecond }: EntryMatches<T>,
  listDrift: (handbook: T, file: T) => string[],
): string[] {
  return [
    ...pairs.flatMap(([a, b]) =>
      [...listCommonDrift(a, b), ...listDrift(a, b)].map((line) => `${formatEntry(kind, a, b)}: ${line}`),
    ),
    ...onlyFirst.map((entry) => `${formatEntry(kind, entry)}: only in the handbook`),
    ...onlySecond.map((entry) => `${formatEntry(kind, entry)}: only in the file`),
  ]
}

/** The entry with where it stands in the handbook, as far as either says. */
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
      ? ['its section in the handbook has changed since the file was made']
      : []),
  ]
}

function listTeamDrift(handbookTeam: Team, fileTeam: Team, teams: EntryMatches<Team>): string[] {
  const handbookParent = handbookTeam.parent && teams.getFirstName(handbookTeam.parent)
  const fileParent = fileTeam.parent && teams.getSecondName(fileTeam.parent)
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
      handbookRole.teams.map(teams.getFirstName),
      fileRole.teams.map(teams.getSecondName),
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

/** How many items each section has, by its title; several may be called alike. */
function countSectionItems({ sections = [] }: TeamOrRole): Map<string, number[]> {
  const countsByTitle = new Map<string, number[]>()
  for (const { title, items } of sections) {
    const key = title.trim().toLowerCase()
    countsByTitle.set(key, [...(countsByTitle.get(key) ?? []), items.length])
  }
  return countsByTitle
}

/** The number of items in each group: "8 items", "2, 3 and 3 items". */
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
