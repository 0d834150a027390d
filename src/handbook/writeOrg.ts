import type { Org, Team } from '../org/schema'
import type { Described, Known, Written } from './described'
import { aliasesOf, commonOf } from './entryFields'
import { qualitiesOf } from './qualities'
import { relationsOf } from './relations'
import { statedOf } from './stated'
import { roleOf, teamsOfRole } from './writeRole'

/** The organisation as org.json writes it, of what is known about its entries. */
export function orgOf(described: readonly Described[], known: Known): Org {
  const { name, options, register, homes, statements, digest } = known
  const asked = described.flatMap(({ told: { qualities } }) => [
    ...qualities.necessary,
    ...qualities.useful,
    ...qualities.unstated,
  ])
  const { qualities, idOf } = qualitiesOf(asked, digest)
  const stated = statedOf(statements)
  // Before the organisation is given an id, which no alias may lead to.
  const aliases = new Map(described.map((each) => [each.entry, aliasesOf(each, known)]))
  const roles = described.filter(({ entry }) => entry.kind === 'role')
  const homeless = roles.some(({ entry }) => teamsOfRole(entry, stated, homes).length === 0)
  const rootId = homes.root ? register.idOf(homes.root) : homeless ? register.freeId(name) : undefined
  const written: Written = { ...known, stated, aliases, rootId }
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
    teams: [...added, ...rootFirst.map((each) => teamOf(each, written))],
    roles: roles.map((each) => roleOf(each, idOf, written)),
    qualities,
    relations: relationsOf(statements, register, known.textOf),
  }
}

/** A team as org.json writes it: below the one that the pages state, or that it stands in. */
function teamOf(
  { entry, told }: Described,
  { register, homes, stated, aliases, rootId, sourceOf, listedOf }: Written,
): Team {
  const id = register.idOf(entry)
  const above = stated.get(entry)?.teams.find((team) => team !== entry) ?? homes.ofTeam(entry)
  const parent = entry === homes.root ? undefined : above ? register.idOf(above) : rootId
  return {
    id,
    name: entry.name,
    ...aliases.get(entry),
    ...(parent !== undefined && parent !== id && { parent }),
    ...commonOf(told, listedOf(entry)),
    source: sourceOf(entry),
  }
}
