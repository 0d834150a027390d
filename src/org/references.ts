import { cutCircles, type Link } from './circles'
import { linkedEntries } from './inlineText'
import type { Path, Report } from './problems'
import type { Id, Org, Quality, Relation, Role, Team } from './schema'
import { slug } from './slug'
import { type Suggest, suggester } from './suggester'
import { eachText } from './texts'

/** An entry and where it stands in the file. */
export interface Located<T> {
  entry: T
  at: Path
}

interface Lists {
  teams: Located<Team>[]
  roles: Located<Role>[]
  qualities: Located<Quality>[]
  relations: Located<Relation>[]
}

/** What the checks of all entries share. */
interface Context {
  teams: ReadonlySet<Id>
  /** Teams and roles: what a relation or a reporting line may lead to. */
  ends: ReadonlySet<Id>
  qualities: ReadonlySet<Id>
  unassigned: Id
  report: Report
  suggest: Suggest
}

/**
 * Makes entries that are sound one by one sound together: ids unique, references to what is there, a home for every
 * role, no circles, nothing said twice. Order is kept; what is left out is reported at its place.
 */
export function soundReferences(
  lists: Lists,
  report: Report,
): Pick<Org, 'teams' | 'roles' | 'qualities' | 'relations'> {
  const ends = new Set<Id>()
  const teams = uniqueById(lists.teams, ends, report)
  const teamIds = new Set(ends)
  const roles = uniqueById(lists.roles, ends, report)
  const qualityIds = new Set<Id>()
  const qualities = uniqueById(lists.qualities, qualityIds, report)
  const unassigned = freeId('unassigned', ends)
  const context: Context = {
    teams: teamIds,
    ends,
    qualities: qualityIds,
    unassigned,
    report,
    suggest: suggester(),
  }

  const soundTeams = cutParents(
    teams.map((team) => soundTeam(team, context)),
    report,
  )
  const soundRoles = cutReports(
    roles.map((role) => soundRole(role, context)),
    report,
  )
  const relations = lists.relations.flatMap((relation) => soundRelation(relation, context))
  const known = {
    team: warnOfAliases(teams, report),
    role: warnOfAliases(roles, report),
    quality: warnOfAliases(qualities, report),
  }
  for (const each of [...teams, ...roles, ...qualities, ...lists.relations]) checkLinks(each, known, context)
  const isUnassigned = soundRoles.some((role) => role.teams[0] === unassigned)
  return {
    teams: isUnassigned ? [...soundTeams, { id: unassigned, name: 'Unassigned' }] : soundTeams,
    roles: soundRoles,
    qualities: qualities.map(({ entry }) => entry),
    ...(relations.length > 0 && { relations }),
  }
}

function uniqueById<T extends { id: Id }>(
  entries: readonly Located<T>[],
  taken: Set<Id>,
  report: Report,
): Located<T>[] {
  return entries.filter(({ entry: { id }, at }) => {
    const isFree = !taken.has(id)
    if (!isFree)
      report([...at, 'id'], 'duplicate-id', `the id "${id}" is taken by an entry above; this one is left out`)
    taken.add(id)
    return isFree
  })
}

function soundTeam({ entry, at }: Located<Team>, context: Context): Located<Team> {
  const { parent, ...rest } = entry
  if (parent === undefined || keep([parent], context.teams, 'team', [...at, 'parent'], context).length > 0)
    return { entry, at }
  return { entry: rest, at }
}

function soundRole({ entry, at }: Located<Role>, context: Context): Located<Role> {
  const { reportsTo, qualities, status, ...rest } = entry
  const soundStatus = statusOf(entry, at, context.report)
  return {
    at,
    entry: {
      ...rest,
      teams: homeAndGuests(entry.teams, [...at, 'teams'], context),
      ...(soundStatus && { status: soundStatus }),
      ...(reportsTo && {
        reportsTo: keep(reportsTo, context.ends, 'role or team', [...at, 'reportsTo'], context),
      }),
      ...(qualities && { qualities: soundQualities(qualities, [...at, 'qualities'], context) }),
    },
  }
}

/** The ids that are known, each once; the others are reported. */
function keep(ids: readonly Id[], known: ReadonlySet<Id>, noun: string, at: Path, context: Context): Id[] {
  return [...new Set(ids)].filter((id) => {
    const place = at.at(-1) === 'parent' ? at : [...at, ids.indexOf(id)]
    if (!known.has(id)) missing(place, noun, id, known, context)
    return known.has(id)
  })
}

function missing(
  at: Path,
  noun: string,
  id: Id,
  known: ReadonlySet<Id>,
  context: Context,
  loss?: string,
): void {
  const what = `no ${noun} "${id}"${context.suggest(id, known)}`
  context.report(at, 'missing-reference', loss === undefined ? what : `${what}; ${loss}`)
}

/** A role's teams, its home first; a home that is not there is the team of the unassigned. */
function homeAndGuests([home = '', ...others]: readonly Id[], at: Path, context: Context): Id[] {
  const guests = others.flatMap((id, i) => {
    if (id === home) return []
    if (!context.teams.has(id)) missing([...at, i + 1], 'team', id, context.teams, context)
    return context.teams.has(id) ? [id] : []
  })
  if (context.teams.has(home)) return [...new Set([home, ...guests])]
  missing([...at, 0], 'team', home, context.teams, context, 'the role is shown under "Unassigned"')
  return [...new Set([context.unassigned, ...guests])]
}

function statusOf({ status, holders }: Role, at: Path, report: Report): Role['status'] {
  if (status !== 'vacant' || !holders?.length) return status
  report([...at, 'status'], 'vacant-with-holders', 'is "vacant", but the role has holders; the holders stand')
  return undefined
}

function soundQualities(lists: NonNullable<Role['qualities']>, at: Path, context: Context) {
  const seen = new Set<Id>()
  const sound: NonNullable<Role['qualities']> = {}
  for (const list of ['necessary', 'useful', 'unstated'] as const) {
    const ids = lists[list]
    if (!ids) continue
    const kept = keep(ids, context.qualities, 'quality', [...at, list], context)
    sound[list] = kept.filter((id) => !seen.has(id))
    for (const id of kept) {
      const place = [...at, list, ids.indexOf(id)]
      if (seen.has(id))
        context.report(place, 'quality-twice', `"${id}" is in a list above; here it is left out`)
      seen.add(id)
    }
  }
  return sound
}

function soundRelation({ entry, at }: Located<Relation>, context: Context): Relation[] {
  for (const end of ['from', 'to'] as const) {
    if (context.ends.has(entry[end])) continue
    missing([...at, end], 'role or team', entry[end], context.ends, context, 'the relation is left out')
    return []
  }
  if (entry.from !== entry.to) return [entry]
  context.report(at, 'self-relation', `"${entry.from}" is related to itself; the relation is left out`)
  return []
}

function cutParents(teams: readonly Located<Team>[], report: Report): Team[] {
  const links = teams.flatMap(({ entry, at }): Link[] =>
    entry.parent === undefined ? [] : [{ from: entry.id, to: entry.parent, at: [...at, 'parent'] }],
  )
  const cut = new Set(cutCircles(links, 'a team can not be part of itself', report).map(({ from }) => from))
  return teams.map(({ entry }) => {
    const { parent: _, ...rest } = entry
    return cut.has(entry.id) ? rest : entry
  })
}

function cutReports(roles: readonly Located<Role>[], report: Report): Role[] {
  const links = roles.flatMap(({ entry, at }) =>
    (entry.reportsTo ?? []).map((to, i): Link => ({ from: entry.id, to, at: [...at, 'reportsTo', i] })),
  )
  const cut = new Set(cutCircles(links, 'nobody can report to themselves', report).map(pairOf))
  return roles.map(({ entry }) => {
    if (!entry.reportsTo || cut.size === 0) return entry
    return { ...entry, reportsTo: entry.reportsTo.filter((to) => !cut.has(pairOf({ from: entry.id, to }))) }
  })
}

function pairOf({ from, to }: Pick<Link, 'from' | 'to'>): string {
  return `${from} ${to}`
}

/**
 * The addresses of one kind of entry: ids, and aliases that no id and no earlier alias has taken. Others are warned
 * of, for no link can follow them.
 */
function warnOfAliases(
  entries: readonly Located<{ id: Id; aliases?: string[] }>[],
  report: Report,
): Set<string> {
  const taken = new Map(entries.map(({ entry: { id } }) => [id, `the id "${id}"`]))
  for (const { entry, at } of entries) {
    for (const [i, alias] of (entry.aliases ?? []).entries()) {
      const address = slug(alias)
      const by = taken.get(address)
      if (by)
        report(
          [...at, 'aliases', i],
          'alias-twice',
          `a link to "${address}" leads to ${by}, not to this alias`,
        )
      else taken.set(address, `an alias of "${entry.id}"`)
    }
  }
  return new Set(taken.keys())
}

function checkLinks(
  { entry, at }: Located<object>,
  known: Readonly<Record<'role' | 'team' | 'quality', ReadonlySet<string>>>,
  context: Context,
): void {
  for (const { text, path } of eachText(entry))
    for (const { kind, id } of linkedEntries(text))
      if (!known[kind].has(id))
        missing([...at, ...path], kind, id, known[kind], context, 'the link is shown as plain text')
}

function freeId(wanted: Id, taken: ReadonlySet<Id>): Id {
  let id = wanted
  for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${n}`
  return id
}
