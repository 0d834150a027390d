import type { Needed, OrgIndex } from '../org/indexOrg'
import type { Matches } from '../org/matchRoles'
import type { Id, Role, Team } from '../org/schema'
import { teamsInTreeOrder } from '../org/treeOrder'
import type { View } from '../view/view'

export interface TeamRow {
  kind: 'team'
  key: string
  team: Team
}

export interface RoleRow {
  kind: 'role'
  key: string
  role: Role
  needs: readonly Needed[]
  /** A filter is on, and the role does not match it. */
  isDimmed: boolean
  /** How many of the chosen qualities it needs, in the lists that the filter looks at. */
  chosen: number
  /** The number of its team's row; undefined where roles are not listed by team. */
  title?: number
}

export type MatrixRow = TeamRow | RoleRow

type Asked = Pick<View, 'quality' | 'need' | 'only' | 'sort' | 'rows'>

/**
 * The rows of the matrix. By team: the teams in the order of the tree, each followed by the roles at home in it. By
 * chosen qualities: roles alone, those first that need most of them, and of these the ones that need most as
 * necessary. Roles without qualities only where the view asks for all; those that do not match are left out where it
 * asks for matching ones only. Near-linear in the number of roles.
 */
export function matrixRows(index: OrgIndex, matches: Matches, asked: Asked): MatrixRow[] {
  const chosen = chosenQualities(index, asked)
  const rows: MatrixRow[] = []
  for (const team of teamsInTreeOrder(index)) {
    const roles = rolesOf(index, matches, asked, team.id)
    if (roles.length === 0) continue
    const title = rows.length
    rows.push({ kind: 'team', key: `team:${team.id}`, team })
    for (const role of roles) {
      const needs = index.needs.get(role.id) ?? []
      rows.push({
        kind: 'role',
        key: `role:${role.id}`,
        role,
        needs,
        isDimmed: matches.active && !matches.roles.has(role.id),
        chosen: counting(needs, asked).filter(({ quality }) => chosen.has(quality.id)).length,
        title,
      })
    }
  }
  return isByChosen(index, asked) ? byChosen(rows, chosen) : rows
}

/** Whether rows stand in the order of the chosen qualities: where that is asked for, and there are any. */
export function isByChosen(index: OrgIndex, asked: Pick<Asked, 'sort' | 'quality'>): boolean {
  return asked.sort === 'chosen' && chosenQualities(index, asked).size > 0
}

/** The qualities that are asked for and that the organisation has. */
export function chosenQualities(index: OrgIndex, { quality }: Pick<Asked, 'quality'>): Set<Id> {
  return new Set(quality.filter((id) => index.qualities.has(id)))
}

function rolesOf(index: OrgIndex, matches: Matches, { only, rows }: Asked, team: Id): readonly Role[] {
  return (index.homeRoles.get(team) ?? []).filter(
    ({ id }) =>
      (rows === 'all' || index.needs.get(id)?.length) && !(only && matches.active && !matches.roles.has(id)),
  )
}

function counting(needs: readonly Needed[], { need: asked }: Asked): readonly Needed[] {
  return asked === 'either' ? needs : needs.filter(({ need }) => need === asked)
}

function byChosen(rows: readonly MatrixRow[], chosen: ReadonlySet<Id>): RoleRow[] {
  const necessary = ({ needs }: RoleRow) =>
    needs.filter(({ quality, need }) => need === 'necessary' && chosen.has(quality.id)).length
  // The sort is stable: what is equal stays in the order of the tree.
  return rows
    .flatMap((row) => (row.kind === 'role' ? [{ row, necessary: necessary(row) }] : []))
    .sort((a, b) => b.row.chosen - a.row.chosen || b.necessary - a.necessary)
    .map(({ row: { title: _, ...row } }) => row)
}
