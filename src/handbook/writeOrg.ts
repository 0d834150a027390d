import { plainText } from '../org/inlineText'
import type { Id, Org, Role, Source, Team } from '../org/schema'
import type { Digest } from './digest'
import type { Entry } from './entry'
import type { Group } from './groups'
import { serviceSaid } from './holders'
import type { Homes } from './homes'
import type { Asked } from './qualities'
import { qualitiesOf } from './qualities'
import type { Register } from './register'
import { relationsOf } from './relations'
import type { Report } from './report'
import { distinct } from './roles'
import type { Statement } from './statements'
import { strongest } from './status'
import type { Description, Level } from './told'

/** An entry and what its section says of it. */
export interface Described {
  readonly entry: Entry
  readonly told: Description
}

interface Known {
  readonly name: string
  readonly options: { readonly url?: string; readonly updated?: string }
  readonly register: Register
  readonly homes: Homes
  readonly statements: readonly Statement[]
  readonly report: Report
  readonly sourceOf: (entry: Entry) => Source
  readonly digest: Digest
  readonly textOf: (statement: Statement) => string
  /** What the organisation's page says of a team where it lists it. */
  readonly listedOf: (team: Entry) => string
}

/** The organisation as org.json writes it, of what is known about its entries. */
export function orgOf(described: readonly Described[], known: Known): Org {
  const { name, options, register, homes, statements, digest } = known
  const asked = described.flatMap(({ told: { qualities } }) => [
    ...qualities.necessary,
    ...qualities.useful,
    ...qualities.unstated,
  ])
  const { qualities, idOf } = qualitiesOf(asked, digest)
  const stated = byEntry(statements)
  // Before the organisation is given an id, which no alias may lead to.
  const aliases = new Map(described.map((each) => [each.entry, aliasesOf(each, known)]))
  const roles = described.filter(({ entry }) => entry.kind === 'role')
  const homeless = roles.some(({ entry }) => teamsOfRole(entry, stated, homes).length === 0)
  const rootId = homes.root ? register.idOf(homes.root) : homeless ? register.freeId(name) : undefined
  const added: Team[] = homes.root || rootId === undefined ? [] : [{ id: rootId, name }]
  const teams = described.filter(({ entry }) => entry.kind === 'team')
  const rootFirst = [
    ...teams.filter(({ entry }) => entry === homes.root),
    ...teams.filter(({ entry }) => entry !== homes.root),
  ]
  return {
    version: 1,
    name,
    ...(options.url !== undefined && { url: options.url }),
    ...(options.updated !== undefined && { updated: options.updated }),
    teams: [...added, ...rootFirst.map((each) => teamOf(each, stated, aliases, rootId, known))],
    roles: roles.map((each) => roleOf(each, stated, aliases, rootId, idOf, known)),
    qualities,
    relations: relationsOf(statements, register, known.textOf),
  }
}

function teamOf({ entry, told }: Described, stated: Stated, rootId: Id | undefined, known: Known): Team {
  const { register, homes, sourceOf, listedOf } = known
  const above = stated.get(entry)?.teams.find((team) => team !== entry) ?? homes.ofTeam(entry)
  const parent = entry === homes.root ? undefined : above ? register.idOf(above) : rootId
  const id = register.idOf(entry)
  return {
    id,
    name: entry.name,
    ...aliases.get(entry),
    ...(parent !== undefined && parent !== id && { parent }),
    ...commonOf(told, listedOf(entry)),
    source: sourceOf(entry),
  }
}

function roleOf(
  { entry, told }: Described,
  stated: Stated,
  aliases: Aliases,
  rootId: Id | undefined,
  qualityId: (asked: Asked) => Id,
  known: Known,
): Role {
  const { register, homes, sourceOf, report } = known
  const teams = teamsOfRole(entry, stated, homes).map(register.idOf)
  if (teams.length === 0) {
    report(
      entry.page,
      entry.at,
      'no-team',
      `nothing says which team "${entry.name}" belongs to; it is put at the top`,
    )
    if (rootId !== undefined) teams.push(rootId)
  }
  const said = stated.get(entry)
  const holders = [...told.holders, ...(said?.holders ?? [])]
  const distinctHolders = [...new Map(holders.map((holder) => [holder.name, holder])).values()]
  const status =
    distinctHolders.length > 0
      ? 'filled'
      : strongest([...told.statuses, ...(entry.isMentioned ? (['mentioned'] as const) : [])])
  const reportsTo = [...new Set((said?.reportsTo ?? []).filter((to) => to !== entry).map(register.idOf))]
  return {
    id: register.idOf(entry),
    name: entry.name,
    ...aliases.get(entry),
    teams: [...new Set(teams)],
    ...(status && { status }),
    ...(distinctHolders.length > 0 && { holders: distinctHolders }),
    ...(reportsTo.length > 0 && { reportsTo }),
    ...(told.contact !== undefined && { contact: told.contact }),
    ...commonOf(told),
    ...qualityListsOf(entry, told, qualityId, known),
    source: sourceOf(entry),
  }
}

function teamsOfRole(role: Entry, stated: Stated, homes: Homes): Entry[] {
  const home = homes.ofRole(role)
  const named = stated.get(role)?.teams ?? []
  // That it is somewhere in the organisation says less than the team that it names.
  const isAnywhere = home === undefined || home === homes.root
  return isAnywhere && named.length > 0 ? [...named] : [...(home ? [home] : []), ...named]
}

function commonOf(
  { summary, pointing, responsibilities, notes, resources, sections }: Description,
  listed = '',
) {
  const said = [listed, ...summary].filter((text) => text !== '').join(' ') || pointing.join(' ')
  return {
    ...(said !== '' && { summary: said }),
    ...(responsibilities.length > 0 && { responsibilities: responsibilities.map(untitled) }),
    ...(notes.length > 0 && { notes: [...new Set(notes)] }),
    ...(resources.length > 0 && { resources }),
    ...(sections.length > 0 && { sections: sections.map(({ title, items }) => ({ title, items })) }),
  }
}

function untitled({ title, items }: Group): { title?: string; items: string[] } {
  return title === '' ? { items } : { title, items }
}

function aliasesOf({ entry, told }: Described, { register, report }: Known): { aliases?: string[] } {
  const named = distinct([...entry.aliases, ...told.aliases.map((alias) => plainText(alias).trim())])
  const kept = named.filter((alias) => {
    if (alias === '' || alias.toLowerCase() === entry.name.toLowerCase()) return false
    const owner = register.claim(entry, alias)
    if (owner && owner !== entry) {
      const message = `the alias "${alias}" of "${entry.name}" is left out: it leads to "${owner.name}"`
      report(entry.page, entry.at, 'duplicate', message)
    }
    return owner === undefined
  })
  return kept.length > 0 ? { aliases: kept } : {}
}

function qualityListsOf(
  entry: Entry,
  { qualities }: Description,
  idOf: (asked: Asked) => Id,
  { report }: Known,
): Pick<Role, 'qualities'> {
  const listed = new Map<Id, Level>()
  const lists: NonNullable<Role['qualities']> = {}
  for (const level of ['necessary', 'useful', 'unstated'] as const) {
    for (const asked of qualities[level]) {
      const id = idOf(asked)
      const earlier = listed.get(id)
      if (earlier !== undefined && earlier !== level)
        report(
          entry.page,
          entry.at,
          'dropped',
          `"${entry.name}" asks twice for the same: ${plainText(asked.text).slice(0, 80)}`,
        )
      if (earlier !== undefined) continue
      listed.set(id, level)
      const list = lists[level]
      if (list) list.push(id)
      else lists[level] = [id]
    }
  }
  return listed.size > 0 ? { qualities: lists } : {}
}

type Aliases = ReadonlyMap<Entry, { aliases?: string[] }>

type Stated = ReadonlyMap<
  Entry,
  { teams: Entry[]; reportsTo: Entry[]; holders: NonNullable<Role['holders']> }
>

/** What statements say of each entry, besides relations. */
function byEntry(statements: readonly Statement[]): Stated {
  const stated = new Map<
    Entry,
    { teams: Entry[]; reportsTo: Entry[]; holders: NonNullable<Role['holders']> }
  >()
  const of = (entry: Entry) => {
    const known = stated.get(entry) ?? { teams: [], reportsTo: [], holders: [] }
    stated.set(entry, known)
    return known
  }
  for (const { from, tie, to, sentence } of statements) {
    if (tie === 'part-of' && to.kind === 'team') of(from).teams.push(to)
    if (tie === 'reports-to' && from.kind === 'role') of(from).reportsTo.push(to)
    if (tie === 'filled') of(to).holders.push(...(serviceSaid(sentence)?.holders ?? []))
  }
  return stated
}
