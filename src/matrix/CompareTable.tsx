import type { Aspect, ComparedAspect } from '../org/compareRoles'
import type { OrgIndex } from '../org/indexOrg'
import type { Id, Role } from '../org/schema'
import { setApart } from '../org/setApart'
import { ComparedItems } from './ComparedItems'
import { RoleHead } from './RoleHead'

export interface ComparedProps {
  index: OrgIndex
  roles: readonly Role[]
  aspects: readonly ComparedAspect[]
  onRemove: (id: Id) => void
}

/** Roles side by side: what they share across them all, what only one has in its own column. */
export function CompareTable({ index, roles, aspects, onRemove }: ComparedProps) {
  return (
    <table className="compare-table" style={{ minWidth: LABEL + NARROWEST * roles.length }}>
      <caption className="sr-only">
        {roles.map(({ name }) => setApart(name)).join(', ')}: what they share, and what only one of them has
      </caption>
      <thead className="compare-names">
        <tr>
          <td className="compare-label" />
          {roles.map((role) => (
            <th key={role.id} scope="col" aria-label={role.name} className="compare-column">
              <RoleHead role={role} onRemove={onRemove} />
            </th>
          ))}
        </tr>
      </thead>
      {aspects.map(({ aspect, all, some, own }) => (
        <tbody key={aspect}>
          <tr>
            <th scope="rowgroup" colSpan={roles.length + 1} className="compare-aspect">
              {aspectTitles[aspect]}
            </th>
          </tr>
          {[
            { title: roles.length === 2 ? 'Both' : 'All', items: all },
            { title: 'Some', items: some },
          ].map(
            ({ title, items }) =>
              items.length > 0 && (
                <tr key={title}>
                  <th scope="row" className="compare-label">
                    {title}
                  </th>
                  <td colSpan={roles.length} className="compare-cell compare-shared">
                    <ComparedItems {...{ items, aspect, roles, index }} />
                  </td>
                </tr>
              ),
          )}
          {own.size > 0 && (
            <tr>
              <th scope="row" className="compare-label">
                Only one
              </th>
              {roles.map(({ id }) => (
                <td key={id} className="compare-cell">
                  <ComparedItems items={own.get(id) ?? []} {...{ aspect, roles, index }} />
                </td>
              ))}
            </tr>
          )}
        </tbody>
      ))}
    </table>
  )
}

// In px: the column of titles, and the least that a role's takes; what is wider than the window scrolls.
const LABEL = 84
const NARROWEST = 160

export const aspectTitles: Readonly<Record<Aspect, string>> = {
  status: 'Status',
  teams: 'Teams',
  holders: 'Held by',
  responsibilities: 'Responsibilities',
  qualities: 'Qualities',
  relations: 'Relations',
}
