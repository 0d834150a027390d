import { counted } from '../org/counted'
import { roleStatus } from '../org/roleStatus'
import type { Org, Role, Team } from '../org/schema'
import { type Matches, matchEntries } from './matchEntries'

/**
 * What a handbook, as it is imported, and a data file disagree on, a line each, teams before roles and each entry's
 * after one another: entries, names, status, holders, teams, the number of items in each list, and sections whose text
 * is not the one that the file was made from. Not wording, which people edit. The same file twice says nothing.
 */
export function compareOrgs(handbook: Org, file: Org): string[] {
  const teams = matchEntries(handbook.teams, file.teams)
  const roles = matchEntries(handbook.roles, file.roles)
  const name = changed('name', quoted(handbook.name), quoted(file.name))
  return [
    ...name.map((line) => `the organisation: ${line}`),
    ...entryLines('team', teams, (a, b) => teamLines(a, b, teams)),
    ...entryLines('role', roles, (a, b) => roleLines(a, b, teams)),
  ]
}

type Entry = Team | Role

function entryLines<T extends Entry>(
  kind: 'team' | 'role',
  { pairs, onlyFirst, onlySecond }: Matches<T>,
  linesOf: (handbook: T, file: T) => string[],
): string[] {
  return [
    ...pairs.flatMap(([a, b]) =>
      [...commonLines(a, b), ...linesOf(a, b)].map((line) => `${called(kind, a, b)}: ${line}`),
    ),
    ...onlyFirst.map((entry) => `${called(kind, entry)}: only in the handbook`),
    ...onlySecond.map((entry) => `${called(kind, entry)}: only in the file`),
  ]
}

/** The entry with where it stands in the handbook, as far as either says. */
function called(kind: string, entry: Entry, other: Entry = entry): string {
  const { path, line } = entry.source?.path === undefined ? (other.source ?? {}) : entry.source
  const place = path === undefined ? '' : `${path}:${line ?? 1}: `
  return `${place}${kind} ${quoted(entry.name)}`
}

function commonLines(a: Entry, b: Entry): string[] {
  const [was, is] = [b.source?.digest, a.source?.digest]
  return [
    ...changed('name', quoted(a.name), quoted(b.name)),
    ...sets('alias', a.aliases, b.aliases),
    ...changed(
      'responsibilities',
      counts(a.responsibilities?.map(({ items }) => items.length)),
      counts(b.responsibilities?.map(({ items }) => items.length)),
    ),
    ...changed('notes', counts([a.notes?.length ?? 0]), counts([b.notes?.length ?? 0])),
    ...sectionLines(a, b),
    ...(was !== undefined && is !== undefined && was !== is
      ? ['its section in the handbook has changed since the file was made']
      : []),
  ]
}

function teamLines(a: Team, b: Team, teams: Matches<Team>): string[] {
  const here = a.parent && teams.nameOfFirst(a.parent)
  const there = b.parent && teams.nameOfSecond(b.parent)
  return changed('part of', quoted(here), quoted(there))
}

function roleLines(a: Role, b: Role, teams: Matches<Team>): string[] {
  const lists = (['necessary', 'useful', 'unstated'] as const).flatMap((list) =>
    changed(
      `${list} qualities`,
      counts([a.qualities?.[list]?.length ?? 0]),
      counts([b.qualities?.[list]?.length ?? 0]),
    ),
  )
  return [
    ...changed('status', roleStatus(a) ?? 'not stated', roleStatus(b) ?? 'not stated'),
    ...sets(
      'holder',
      a.holders?.map(({ name }) => name),
      b.holders?.map(({ name }) => name),
    ),
    ...sets('team', a.teams.map(teams.nameOfFirst), b.teams.map(teams.nameOfSecond)),
    ...lists,
  ]
}

function sectionLines(a: Entry, b: Entry): string[] {
  const [here, there] = [sizes(a), sizes(b)]
  return [...new Set([...here.keys(), ...there.keys()])].flatMap((title) =>
    changed(`section ${quoted(title)}`, counts(here.get(title)), counts(there.get(title))),
  )
}

/** How many items each section has, by its title; several may be called alike. */
function sizes({ sections = [] }: Entry): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const { title, items } of sections) {
    const key = title.trim().toLowerCase()
    found.set(key, [...(found.get(key) ?? []), items.length])
  }
  return found
}

/** The number of items in each group: "8 items", "2, 3 and 3 items". */
function counts(sizes: readonly number[] = []): string {
  const [first = 0, ...more] = sizes
  if (more.length === 0) return first === 0 ? 'none' : counted(first, 'item')
  return `${sizes.slice(0, -1).join(', ')} and ${sizes.at(-1)} items`
}

function changed(what: string, handbook: string, file: string): string[] {
  return handbook === file ? [] : [`${what}: ${handbook} in the handbook, ${file} in the file`]
}

function sets(what: string, handbook: readonly string[] = [], file: readonly string[] = []): string[] {
  const [here, there] = [new Set(handbook), new Set(file)]
  return [
    ...[...here]
      .filter((each) => !there.has(each))
      .map((each) => `${what} ${quoted(each)}: only in the handbook`),
    ...[...there]
      .filter((each) => !here.has(each))
      .map((each) => `${what} ${quoted(each)}: only in the file`),
  ]
}

function quoted(text?: string): string {
  return text === undefined ? 'none' : JSON.stringify(text)
}
