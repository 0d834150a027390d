import { isolateBidi } from '../org/text/bidi'
import { ComparedItems } from './ComparedItems'
import { ComparedRoleHeader } from './ComparedRoleHeader'
import { type ComparisonProps, comparisonAspectTitles } from './comparison'

/** Roles side by side: what they share across them all, what only one has in its own column. */
export function CompareTable({ roles, aspects, onRemove }: ComparisonProps) {
  return (
    <table
      className="compare-table"
      style={{ minWidth: LABEL_COLUMN_WIDTH_PX + MIN_ROLE_COLUMN_WIDTH_PX * roles.length }}
    >
      <caption className="sr-only">
        {roles.map(({ name }) => isolateBidi(name)).join(', ')}: what they share, and what only one of them
        has
      </caption>
      <thead className="compare-names">
        <tr>
          <td className="compare-label" />
          {roles.map((role) => (
            <th key={role.id} scope="col" aria-label={role.name} className="compare-column">
              <ComparedRoleHeader role={role} onRemove={onRemove} />
            </th>
          ))}
        </tr>
      </thead>
      {aspects.map(({ aspect, sharedByAll, sharedBySome, unsharedByRole }) => (
        <tbody key={aspect}>
          <tr>
            <th scope="rowgroup" colSpan={roles.length + 1} className="compare-aspect">
              {comparisonAspectTitles[aspect]}
            </th>
          </tr>
          {[
            { title: roles.length === 2 ? 'Both' : 'All', items: sharedByAll },
            { title: 'Some', items: sharedBySome },
          ].map(
            ({ title, items }) =>
              items.length > 0 && (
                <tr key={title}>
                  <th scope="row" className="compare-label">
                    {title}
                  </th>
                  <td colSpan={roles.length} className="compare-cell compare-shared">
                    <ComparedItems items={items} aspect={aspect} roles={roles} />
                  </td>
                </tr>
              ),
          )}
          {unsharedByRole.size > 0 && (
            <tr>
              <th scope="row" className="compare-label">
                Only one
              </th>
              {roles.map(({ id }) => (
                <td key={id} className="compare-cell">
                  <ComparedItems items={unsharedByRole.get(id) ?? []} aspect={aspect} roles={roles} />
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
const LABEL_COLUMN_WIDTH_PX = 84
const MIN_ROLE_COLUMN_WIDTH_PX = 160
