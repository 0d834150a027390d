import type { NeedLevel, OrgIndex } from '../model/indexOrg'
import type { Id, Quality, Role } from '../model/schema'
import { filterRoles, type RoleFilter } from './filterRoles'

/** Of one of a role's lists of qualities: those that a person brings, and the others. */
export interface NeedCoverage {
  need: NeedLevel
  covered: readonly Quality[]
  missing: readonly Quality[]
}

/** A role as it is to someone who brings some qualities. */
export interface RoleFit {
  role: Role
  /** Its lists that name any quality, necessary first, then useful, then unstated. */
  coverages: readonly NeedCoverage[]
}

/** The roles from the view of someone who brings some qualities. */
export interface FitRanking {
  /** The roles that ask for something of it, the best covered first. */
  ranked: readonly RoleFit[]
  /** Those that ask for qualities, but for none of these, in the order of the file. */
  unmatched: readonly RoleFit[]
  /** Those that ask for none at all. */
  withoutQualities: readonly Role[]
}

/**
 * Ranks the roles of a team and with a status by how much of the necessary qualities someone brings, then of the
 * useful, then of the unstated ones. Where a role has no necessary ones, its next list speaks for them. Of equals the
 * one comes first of which more is covered in number, then more of the necessary, then in the order of the file. Ids
 * that the organisation does not have bring nothing.
 */
export function rankFit(index: OrgIndex, { quality, in: team, status }: FitQuery): FitRanking {
  const roleFilter = { status, ...(team !== undefined && { in: team }) }
  const { roles } = filterRoles(index, { quality: [], need: 'either', match: 'all', ...roleFilter })
  const ownQualities = new Set(quality)
  const ranked: ScoredRoleFit[] = []
  const unmatched: RoleFit[] = []
  const withoutQualities: Role[] = []
  for (const role of index.org.roles) {
    if (!roles.has(role.id)) continue
    const coverages = computeCoverages(index, role.id, ownQualities)
    if (coverages.length === 0) withoutQualities.push(role)
    else if (coverages.some(({ covered }) => covered.length > 0))
      ranked.push({ role, coverages, score: scoreCoverages(coverages) })
    else unmatched.push({ role, coverages })
  }
  ranked.sort((a, b) => compareScores(a.score, b.score))
  return { ranked: ranked.map(({ role, coverages }) => ({ role, coverages })), unmatched, withoutQualities }
}

type FitQuery = Pick<RoleFilter, 'quality' | 'in' | 'status'>
type ScoredRoleFit = RoleFit & { score: readonly number[] }

const needLevels: readonly NeedLevel[] = ['necessary', 'useful', 'unstated']

function computeCoverages(index: OrgIndex, role: Id, ownQualities: ReadonlySet<Id>): NeedCoverage[] {
  const neededQualities = index.qualitiesByRole.get(role) ?? []
  return needLevels.flatMap((need) => {
    const listed = neededQualities
      .filter((neededQuality) => neededQuality.need === need)
      .map(({ quality }) => quality)
    if (listed.length === 0) return []
    const covered = listed.filter(({ id }) => ownQualities.has(id))
    return [{ need, covered, missing: listed.filter(({ id }) => !ownQualities.has(id)) }]
  })
}

/** What is compared in turn, the greater first: the share of each list, and then the numbers. */
function scoreCoverages(coverages: readonly NeedCoverage[]): number[] {
  const findCoverage = (need: NeedLevel) => coverages.find((coverage) => coverage.need === need)
  const [first] = coverages
  return [
    computeShare(findCoverage('necessary') ?? first),
    computeShare(findCoverage('useful')),
    computeShare(findCoverage('unstated')),
    coverages.reduce((sum, { covered }) => sum + covered.length, 0),
    findCoverage('necessary')?.covered.length ?? 0,
  ]
}

/** How much of a list is covered, from 0 to 1; of one that asks for nothing, all. */
function computeShare(coverage: NeedCoverage | undefined): number {
  return coverage ? coverage.covered.length / (coverage.covered.length + coverage.missing.length) : 1
}

function compareScores(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, i) => value !== b[i])
  return index < 0 ? 0 : (b[index] ?? 0) - (a[index] ?? 0)
}
