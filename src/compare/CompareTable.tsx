import { isolateBidi } from '../org/text/bidi'
import { cardClasses } from '../ui/components/classNames'
import { ComparedItems } from './ComparedItems'
import { ComparedRoleHeader } from './ComparedRoleHeader'
import { type ComparisonProps, comparisonAspectTitles } from './comparison'

/** Roles side by side: what they share across them all, what only one has in its own column. */
export function CompareTable({ roles, aspects, onRemove }: ComparisonProps) {
  return (
    <table
      className={`w-full table-fixed border-separate border-spacing-0 text-start ${cardClasses}`}
      style={{ minWidth: LABEL_COLUMN_WIDTH_PX + MIN_ROLE_COLUMN_WIDTH_PX * roles.length }}
    >
      <caption className="sr-only">
        {roles.map(({ name }) => isolateBidi(name)).join(', ')}: what they share, and what only one of them
        has
      </caption>
      <thead className="sticky top-0 z-1 bg-sheet print:static">
        <tr>
          <td style={{ width: LABEL_COLUMN_WIDTH_PX }} />
          {roles.map((role) => (
            <th
              key={role.id}
              scope="col"
              aria-label={role.name}
              className="px-3 py-2 text-start align-top font-semibold"
            >
              <ComparedRoleHeader role={role} onRemove={onRemove} />
            </th>
          ))}
        </tr>
      </thead>
      {aspects.map(({ aspect, sharedByAll, sharedBySome, unsharedByRole }) => (
        <tbody key={aspect}>
          <tr className="break-after-avoid">
            <th
              scope="rowgroup"
              colSpan={roles.length + 1}
              className="border-y border-line bg-paper px-3.5 py-2 text-start font-semibold"
            >
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
                  <th scope="row" className={labelClasses}>
                    {title}
                  </th>
                  <td colSpan={roles.length} className={`${cellClasses} bg-accent-soft`}>
                    <ComparedItems items={items} aspect={aspect} roles={roles} />
                  </td>
                </tr>
              ),
          )}
          {unsharedByRole.size > 0 && (
            <tr>
              <th scope="row" className={labelClasses}>
                Only one
              </th>
              {roles.map(({ id }) => (
                <td key={id} className={cellClasses}>
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

const labelClasses = 'py-2.5 pr-2 pl-3.5 text-start align-top text-12 font-semibold text-ink-soft'
const cellClasses = 'border-s border-line px-3 py-2.25 align-top'

// A table wider than the window scrolls.
const LABEL_COLUMN_WIDTH_PX = 84
const MIN_ROLE_COLUMN_WIDTH_PX = 160
