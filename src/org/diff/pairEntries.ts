import type { EntryKind, OrgIndex } from '../model/indexOrg'
import type { Id, Role } from '../model/schema'
import { foldCaseAndAccents } from '../text/foldCaseAndAccents'
import { slugify } from '../text/slugify'

/** Which entry of a newer file each entry of an older one is, by id, for each kind of entry. */
export type EntryPairs = Readonly<Record<EntryKind, ReadonlyMap<Id, Id>>>

/** The entries of a file by id. */
export type PairableOrg = Pick<OrgIndex, 'teams' | 'roles' | 'qualities'>

interface PairableEntry {
  id: Id
  name: string
  aliases?: readonly string[]
}

/** The keys by which an entry may be found in the other file, and whether sharing that key makes two entries a pair. */
type GetKeys<T> = (entry: T, side: 'before' | 'after') => readonly { key: string; isLink: boolean }[]

/**
 * Pairs the entries of two files that are the same: those with the same id; of the rest those that an alias links, then
 * those with the same name, roles in the same team first. A link counts only if it leads from one entry to one other:
 * where two are possible, neither is paired. Swapping the files swaps the pairs. Linear.
 */
export function pairEntries(before: PairableOrg, after: PairableOrg): EntryPairs {
  const teamPairs = pairByKeys(
    [...before.teams.values()],
    [...after.teams.values()],
    [getAliasKeys, getNameKeys],
  )
  const qualityPairs = pairByKeys(
    [...before.qualities.values()],
    [...after.qualities.values()],
    [getAliasKeys, getNameKeys],
  )
  const getKeysInTeam: GetKeys<Role> = ({ teams: [homeTeamId = ''], name }, side) => {
    const homeIdAfter = side === 'after' ? homeTeamId : teamPairs.get(homeTeamId)
    return homeIdAfter === undefined
      ? []
      : [{ key: `${homeIdAfter} ${foldCaseAndAccents(name)}`, isLink: true }]
  }
  const roles = [[...before.roles.values()], [...after.roles.values()]] as const
  const rolePairs = pairByKeys(...roles, [getAliasKeys, getKeysInTeam, getNameKeys])
  return { team: teamPairs, role: rolePairs, quality: qualityPairs }
}

function pairByKeys<T extends PairableEntry>(
  before: readonly T[],
  after: readonly T[],
  keyGetters: readonly GetKeys<T>[],
): ReadonlyMap<Id, Id> {
  const ids = new Set(after.map(({ id }) => id))
  const idAfterById = new Map(before.flatMap(({ id }): [Id, Id][] => (ids.has(id) ? [[id, id]] : [])))
  let unpairedBefore = before.filter(({ id }) => !ids.has(id))
  let unpairedAfter = after.filter(({ id }) => !idAfterById.has(id))
  for (const getKeys of keyGetters) {
    const linkedIds = new Map(
      findUniqueLinks(unpairedBefore, unpairedAfter, getKeys).map(([from, to]) => [from.id, to.id]),
    )
    for (const [from, to] of linkedIds) idAfterById.set(from, to)
    const linkedAfterIds = new Set(linkedIds.values())
    unpairedBefore = unpairedBefore.filter(({ id }) => !linkedIds.has(id))
    unpairedAfter = unpairedAfter.filter(({ id }) => !linkedAfterIds.has(id))
  }
  return idAfterById
}

interface KeyOwners<T> {
  before: Set<T>
  after: Set<T>
  isLink: boolean
}

/** The pairs of entries of two lists that share a linking key with each other and with no other entry. */
function findUniqueLinks<T>(
  entriesBefore: readonly T[],
  entriesAfter: readonly T[],
  getKeys: GetKeys<T>,
): [before: T, after: T][] {
  const ownersByKey = new Map<string, KeyOwners<T>>()
  const add = (entry: T, side: 'before' | 'after') => {
    for (const { key, isLink } of getKeys(entry, side)) {
      const owners = ownersByKey.get(key) ?? { before: new Set(), after: new Set(), isLink: false }
      owners[side].add(entry)
      owners.isLink ||= isLink
      ownersByKey.set(key, owners)
    }
  }
  for (const entry of entriesBefore) add(entry, 'before')
  for (const entry of entriesAfter) add(entry, 'after')
  const partnersByEntry = new Map<T, Set<T>>()
  const addPartner = (from: T, to: T) =>
    partnersByEntry.set(from, (partnersByEntry.get(from) ?? new Set()).add(to))
  for (const { before: from, after: to, isLink } of ownersByKey.values()) {
    const [[entryBefore], [entryAfter]] = [[...from], [...to]]
    if (!isLink || from.size !== 1 || to.size !== 1 || entryBefore === undefined || entryAfter === undefined)
      continue
    addPartner(entryBefore, entryAfter)
    addPartner(entryAfter, entryBefore)
  }
  return entriesBefore.flatMap((entryBefore): [T, T][] => {
    const [entryAfter, ...others] = partnersByEntry.get(entryBefore) ?? []
    return entryAfter !== undefined && others.length === 0 && partnersByEntry.get(entryAfter)?.size === 1
      ? [[entryBefore, entryAfter]]
      : []
  })
}

function getAliasKeys({ id, name, aliases = [] }: PairableEntry) {
  const ownKeys = [`#${id}`, `#${slugify(name)}`, foldCaseAndAccents(name)].map((key) => ({
    key,
    isLink: false,
  }))
  const aliasKeys = aliases.flatMap((alias) => [`#${slugify(alias)}`, foldCaseAndAccents(alias)])
  return [...ownKeys, ...aliasKeys.map((key) => ({ key, isLink: true }))]
}

function getNameKeys({ name }: PairableEntry) {
  return [{ key: foldCaseAndAccents(name), isLink: true }]
}
