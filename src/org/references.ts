import { warnOfAliases } from './aliases'
import { type Known, type Located, missing } from './located'
import { warnOfLookAlikes } from './lookAlikes'
import type { Report } from './problems'
import { soundRole } from './roleReferences'
import type { Id, Org, Quality, Relation, Role, Team } from './schema'
import { suggester } from './suggester'
import { internalLinks } from './texts'
import { cutParents, cutReports } from './upwards'

/** The lists of a file. */
interface Lists {
  teams: Located<Team>[]
  roles: Located<Role>[]
  qualities: Located<Quality>[]
  relations?: Located<Relation>[]
}

/**
 * Makes entries that are sound one by one sound together: ids unique, references to what is there, a home for every
 * role, no circles, nothing said twice. Order is kept; what is left out is reported at its place. `head` is the rest
 * of the file, whose texts may have links too.
 */
export function soundReferences(
  lists: Lists,
  head: object,
  report: Report,
): Pick<Org, 'teams' | 'roles' | 'qualities' | 'relations'> {
  const ends = new Set<Id>()
  const teams = uniqueById(lists.teams, ends, report)
  const teamIds = new Set(ends)
  const roles = uniqueById(lists.roles, ends, report)
  const qualityIds = new Set<Id>()
  const qualities = uniqueById(lists.qualities, qualityIds, report)
  const unassigned = freeId('unassigned', ends)
  const known: Known = {
    teams: teamIds,
    ends,
    qualities: qualityIds,
    unassigned,
    report,
    suggest: suggester(),
  }

  const parted = cutParents(
    teams.map((team) => soundTeam(team, known)),
    report,
  )
  const homed = roles.map((role) => ({ ...role, entry: soundRole(role, known) }))
  const soundRoles = cutReports(homed, roles, report)
  const relations = lists.relations?.flatMap((relation) => soundRelation(relation, known))
  checkLinks(
    [{ entry: head, at: [] }, ...teams, ...roles, ...qualities, ...(lists.relations ?? [])],
    {
      team: warnOfAliases(teams, report),
      role: warnOfAliases(roles, report),
      quality: warnOfAliases(qualities, report),
    },
    known,
  )
  for (const list of [[...teams, ...roles], qualities]) warnOfLookAlikes(list, report)
  const isUnassigned = soundRoles.some((role) => role.teams[0] === unassigned)
  return {
    teams: isUnassigned ? [...parted, { id: unassigned, name: 'Unassigned' }] : parted,
    roles: soundRoles,
    qualities: qualities.map(({ entry }) => entry),
    ...(relations && { relations }),
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

function soundTeam({ entry, at }: Located<Team>, known: Known): Located<Team> {
  const { parent, ...rest } = entry
  if (parent === undefined || known.teams.has(parent)) return { entry, at }
  missing([...at, 'parent'], 'team', parent, known.teams, known)
  return { entry: rest, at }
}

function soundRelation({ entry, at }: Located<Relation>, known: Known): Relation[] {
  for (const end of ['from', 'to'] as const) {
    if (known.ends.has(entry[end])) continue
    missing([...at, end], 'role or team', entry[end], known.ends, known, 'the relation is left out')
    return []
  }
  if (entry.from !== entry.to) return [entry]
  known.report(at, 'self-relation', `"${entry.from}" is related to itself; the relation is left out`)
  return []
}

function checkLinks(
  entries: readonly Located<object>[],
  addresses: Readonly<Record<'role' | 'team' | 'quality', ReadonlySet<string>>>,
  known: Known,
): void {
  for (const { entry, at } of entries)
    for (const { kind, id, path } of internalLinks(entry))
      if (!addresses[kind].has(id))
        missing([...at, ...path], kind, id, addresses[kind], known, 'the link is shown as plain text')
}

function freeId(wanted: Id, taken: ReadonlySet<Id>): Id {
  let id = wanted
  for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${n}`
  return id
}
