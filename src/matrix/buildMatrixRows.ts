import type { NeededQuality, OrgIndex } from '../org/model/indexOrg'
import type { Id, Role, Team } from '../org/model/schema'
import { walkTeamTree } from '../org/model/walkTeamTree'
import type { RoleMatches } from '../org/query/filterRoles'
import type { UrlState } from '../urlState/urlState'

export interface TeamRowData {
  kind: 'team'
  key: string
  team: Team
}

export interface RoleRowData {
  kind: 'role'
  key: string
  role: Role
  needs: readonly NeededQuality[]
  /** A filter is on, and the role does not match it. */
  isDimmed: boolean
  /** How many of the chosen qualities it needs, in the lists that the filter looks at. */
  chosenCount: number
  /** The number of its team's row; undefined where roles are not listed by team. */
  teamRowIndex?: number
}

export type MatrixRowData = TeamRowData | RoleRowData

type MatrixQuery = Pick<UrlState, 'quality' | 'need' | 'only' | 'sort' | 'rows'>

/**
 * The rows of the matrix. By team: the teams in the order of the tree, each followed by the roles at home in it. By
 * chosen qualities: roles alone, those first that need most of them, and of these the ones that need most as
 * necessary. Roles without qualities only where the view asks for all; those that do not match are left out where it
 * asks for matching ones only. Near-linear in the number of roles.
 */
export function buildMatrixRows(index: OrgIndex, matches: RoleMatches, query: MatrixQuery): MatrixRowData[] {
  const chosenQualityIds = listChosenQualities(index, query)
  const rows: MatrixRowData[] = []
  for (const team of walkTeamTree(index)) {
    const roles = listShownRoles(index, matches, query, team.id)
    if (roles.length === 0) continue
    const teamRowIndex = rows.length
    rows.push({ kind: 'team', key: `team:${team.id}`, team })
    for (const role of roles) {
      const needs = index.qualitiesByRole.get(role.id) ?? []
      rows.push({
        kind: 'role',
        key: `role:${role.id}`,
        role,
        needs,
        isDimmed: matches.isFiltered && !matches.roles.has(role.id),
        chosenCount: filterNeeds(needs, query).filter(({ quality }) => chosenQualityIds.has(quality.id))
          .length,
        teamRowIndex,
      })
    }
  }
  return hasChosenQualitiesSort(index, query) ? sortByChosenQualities(rows, chosenQualityIds) : rows
}

/** Whether rows stand in the order of the chosen qualities: where that is asked for, and there are any. */
export function hasChosenQualitiesSort(
  index: OrgIndex,
  query: Pick<MatrixQuery, 'sort' | 'quality'>,
): boolean {
  return query.sort === 'chosen' && listChosenQualities(index, query).size > 0
}

/** The qualities that are asked for and that the organisation has. */
export function listChosenQualities(index: OrgIndex, { quality }: Pick<MatrixQuery, 'quality'>): Set<Id> {
  return new Set(quality.filter((id) => index.qualities.has(id)))
}

function listShownRoles(
  index: OrgIndex,
  matches: RoleMatches,
  { only, rows }: MatrixQuery,
  teamId: Id,
): readonly Role[] {
  return (index.homeRoles.get(teamId) ?? []).filter(
    ({ id }) =>
      (rows === 'all' || index.qualitiesByRole.get(id)?.length) &&
      !(only && matches.isFiltered && !matches.roles.has(id)),
  )
}

function filterNeeds(
  needs: readonly NeededQuality[],
  { need: requiredNeed }: MatrixQuery,
): readonly NeededQuality[] {
  return requiredNeed === 'either' ? needs : needs.filter(({ need }) => need === requiredNeed)
}

function sortByChosenQualities(
  rows: readonly MatrixRowData[],
  chosenQualityIds: ReadonlySet<Id>,
): RoleRowData[] {
  const countNecessary = ({ needs }: RoleRowData) =>
    needs.filter(({ quality, need }) => need === 'necessary' && chosenQualityIds.has(quality.id)).length
  // The sort is stable: what is equal stays in the order of the tree.
  return rows
    .flatMap((row) => (row.kind === 'role' ? [{ row, necessary: countNecessary(row) }] : []))
    .sort((a, b) => b.row.chosenCount - a.row.chosenCount || b.necessary - a.necessary)
    .map(({ row: { teamRowIndex: _, ...row } }) => row)
}
