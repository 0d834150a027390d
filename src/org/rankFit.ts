import type { Need, OrgIndex } from './indexOrg'
import { matchRoles, type RoleFilter } from './matchRoles'
import type { Id, Quality, Role } from './schema'

/** Of one of a role's lists of qualities: those that a person brings, and the others. */
export interface Cover {
  need: Need
  has: readonly Quality[]
  missing: readonly Quality[]
}

/** A role as it is to someone who brings some qualities. */
export interface FitRole {
  role: Role
  /** Its lists that name any quality, necessary first, then useful, then unstated. */
  covers: readonly Cover[]
}

/** The roles from the view of someone who brings some qualities. */
export interface Fit {
  /** The roles that ask for something of it, the best covered first. */
  ranked: readonly FitRole[]
  /** Those that ask for qualities, but for none of these, in the order of the file. */
  others: readonly FitRole[]
  /** Those that ask for none at all. */
  undemanding: readonly Role[]
}

/**
 * Ranks the roles of a team and with a status by how much of the necessary qualities someone brings, then of the
 * useful, then of the unstated ones. Where a role has no necessary ones, its next list speaks for them. Of equals the
 * one comes first of which more is covered in number, then more of the necessary, then in the order of the file. Ids
 * that the organisation does not have bring nothing.
 */
export function rankFit(index: OrgIndex, { quality, in: team, status }: Brought): Fit {
  const narrowed = { status, ...(team !== undefined && { in: team }) }
  const { roles } = matchRoles(index, { quality: [], need: 'either', match: 'all', ...narrowed })
  const brought = new Set(quality)
  const ranked: Ranked[] = []
  const others: FitRole[] = []
  const undemanding: Role[] = []
  for (const role of index.org.roles) {
    if (!roles.has(role.id)) continue
    const covers = coversOf(index, role.id, brought)
    if (covers.length === 0) undemanding.push(role)
    else if (covers.some(({ has }) => has.length > 0)) ranked.push({ role, covers, order: orderOf(covers) })
    else others.push({ role, covers })
  }
  ranked.sort((a, b) => firstDifference(a.order, b.order))
  return { ranked: ranked.map(({ role, covers }) => ({ role, covers })), others, undemanding }
}

type Brought = Pick<RoleFilter, 'quality' | 'in' | 'status'>
type Ranked = FitRole & { order: readonly number[] }

const needs: readonly Need[] = ['necessary', 'useful', 'unstated']

function coversOf(index: OrgIndex, role: Id, brought: ReadonlySet<Id>): Cover[] {
  const needed = index.needs.get(role) ?? []
  return needs.flatMap((need) => {
    const listed = needed.filter((each) => each.need === need).map(({ quality }) => quality)
    if (listed.length === 0) return []
    const has = listed.filter(({ id }) => brought.has(id))
    return [{ need, has, missing: listed.filter(({ id }) => !brought.has(id)) }]
  })
}

/** What is compared in turn, the greater first: the share of each list, and then the numbers. */
function orderOf(covers: readonly Cover[]): number[] {
  const of = (need: Need) => covers.find((each) => each.need === need)
  const [first] = covers
  return [
    share(of('necessary') ?? first),
    share(of('useful')),
    share(of('unstated')),
    covers.reduce((sum, { has }) => sum + has.length, 0),
    of('necessary')?.has.length ?? 0,
  ]
}

/** How much of a list is covered, from 0 to 1; of one that asks for nothing, all. */
function share(cover: Cover | undefined): number {
  return cover ? cover.has.length / (cover.has.length + cover.missing.length) : 1
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i])
  return at < 0 ? 0 : (b[at] ?? 0) - (a[at] ?? 0)
}
