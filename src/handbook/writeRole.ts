import { plainText } from '../org/inlineText'
import type { Id, Role } from '../org/schema'
import type { Described, Written } from './described'
import type { Entry } from './entry'
import { commonOf } from './entryFields'
import type { Homes } from './homes'
import type { Asked } from './qualities'
import type { Stated } from './stated'
import { strongest } from './status'
import type { Description, Level } from './told'

/** A role as org.json writes it. One that nothing puts in a team is put at the top, and reported. */
export function roleOf({ entry, told }: Described, qualityId: (asked: Asked) => Id, written: Written): Role {
  const { register, homes, stated, aliases, rootId, sourceOf, report } = written
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
    ...qualityListsOf(entry, told, qualityId, written),
    source: sourceOf(entry),
  }
}

/** The teams of a role, its home first; none where nothing says any. */
export function teamsOfRole(role: Entry, stated: Stated, homes: Homes): Entry[] {
  const home = homes.ofRole(role)
  const named = stated.get(role)?.teams ?? []
  // That it is somewhere in the organisation says less than the team that it names.
  const isAnywhere = home === undefined || home === homes.root
  return isAnywhere && named.length > 0 ? [...named] : [...(home ? [home] : []), ...named]
}

function qualityListsOf(
  entry: Entry,
  { qualities }: Description,
  idOf: (asked: Asked) => Id,
  { report }: Written,
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
