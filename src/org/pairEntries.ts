import { folded } from './folded'
import type { EntryKind, OrgIndex } from './indexOrg'
import type { Id, Role } from './schema'
import { slug } from './slug'

/** Which entry of a newer file each entry of an older one is, by id, for each kind of entry. */
export type Pairs = Readonly<Record<EntryKind, ReadonlyMap<Id, Id>>>

interface Named {
  id: Id
  name: string
  aliases?: readonly string[]
}

/** The keys by which an entry of one file may be known in the other, and whether such a key is enough by itself. */
type KeysOf<T> = (entry: T, side: 'olds' | 'news') => readonly { key: string; isLink: boolean }[]

/**
 * Finds the same entries in two files: those with the same id; of the others those that an alias links, then those of
 * the same name, for roles first in the same team. A link counts only where it leads from one entry to one: of two
 * that could be meant, neither is. Which of the files is called older makes no difference. Linear.
 */
export function pairEntries(before: OrgIndex, after: OrgIndex): Pairs {
  const team = pair([...before.teams.values()], [...after.teams.values()], [byAlias, byName])
  const quality = pair([...before.qualities.values()], [...after.qualities.values()], [byAlias, byName])
  const inTeam: KeysOf<Role> = ({ teams: [home = ''], name }, side) => {
    const place = side === 'news' ? home : team.get(home)
    return place === undefined ? [] : [{ key: `${place} ${folded(name)}`, isLink: true }]
  }
  const roles = [[...before.roles.values()], [...after.roles.values()]] as const
  const role = pair(...roles, [byAlias, inTeam, byName])
  return { team, role, quality }
}

function pair<T extends Named>(
  before: readonly T[],
  after: readonly T[],
  ways: readonly KeysOf<T>[],
): ReadonlyMap<Id, Id> {
  const ids = new Set(after.map(({ id }) => id))
  const pairs = new Map(before.flatMap(({ id }): [Id, Id][] => (ids.has(id) ? [[id, id]] : [])))
  let olds = before.filter(({ id }) => !ids.has(id))
  let news = after.filter(({ id }) => !pairs.has(id))
  for (const keysOf of ways) {
    const found = new Map(links(olds, news, keysOf).map(([from, to]) => [from.id, to.id]))
    for (const [from, to] of found) pairs.set(from, to)
    const taken = new Set(found.values())
    olds = olds.filter(({ id }) => !found.has(id))
    news = news.filter(({ id }) => !taken.has(id))
  }
  return pairs
}

interface Holders<T> {
  olds: Set<T>
  news: Set<T>
  isLink: boolean
}

/** Those of two lists that a key joins, each to the only one it could be. */
function links<T>(olds: readonly T[], news: readonly T[], keysOf: KeysOf<T>): [old: T, now: T][] {
  const holders = new Map<string, Holders<T>>()
  const add = (entry: T, side: 'olds' | 'news') => {
    for (const { key, isLink } of keysOf(entry, side)) {
      const found = holders.get(key) ?? { olds: new Set(), news: new Set(), isLink: false }
      found[side].add(entry)
      found.isLink ||= isLink
      holders.set(key, found)
    }
  }
  for (const entry of olds) add(entry, 'olds')
  for (const entry of news) add(entry, 'news')
  const partners = new Map<T, Set<T>>()
  const join = (from: T, to: T) => partners.set(from, (partners.get(from) ?? new Set()).add(to))
  for (const { olds: from, news: to, isLink } of holders.values()) {
    const [[old], [now]] = [[...from], [...to]]
    if (!isLink || from.size !== 1 || to.size !== 1 || old === undefined || now === undefined) continue
    join(old, now)
    join(now, old)
  }
  return olds.flatMap((old): [T, T][] => {
    const [now, ...others] = partners.get(old) ?? []
    return now !== undefined && others.length === 0 && partners.get(now)?.size === 1 ? [[old, now]] : []
  })
}

function byAlias({ id, name, aliases = [] }: Named) {
  const own = [`#${id}`, `#${slug(name)}`, folded(name)].map((key) => ({ key, isLink: false }))
  const others = aliases.flatMap((alias) => [`#${slug(alias)}`, folded(alias)])
  return [...own, ...others.map((key) => ({ key, isLink: true }))]
}

function byName({ name }: Named) {
  return [{ key: folded(name), isLink: true }]
}
