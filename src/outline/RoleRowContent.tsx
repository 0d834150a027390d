import { formatHolders, getNeedSymbol, getStatusLabel } from '../org/model/ariaDescriptions'
import { getRoleStatus } from '../org/model/roleStatus'
import type { RoleStatus } from '../org/model/schema'
import type { OutlineRoleRow } from './buildOutlineRows'
import { gutterClasses, rowNameClasses, rowNoteClasses } from './outlineClasses'
import type { RowContext } from './rowContext'

// A small card of the chart: border and fill show the status. Forced colours would remove the fill.
const statusMarkClasses: Readonly<Record<RoleStatus, string>> = {
  filled: 'border-ink-soft bg-ink-soft forced-colors:forced-color-adjust-none',
  vacant: 'border-dashed border-warn',
  draft: 'border-dotted border-ink-soft',
  mentioned: 'border-line-strong',
}

/** The visible content of a role's row: name, "guest", status, holders and matched qualities. */
export function RoleRowContent({
  row,
  rowContext,
  indent,
}: {
  row: OutlineRoleRow
  rowContext: RowContext
  indent: string
}) {
  const { entry: role, isGuest } = row
  const status = getRoleStatus(role)
  const holders = formatHolders(role)
  const matchedQualities = rowContext.matches.roles.get(role.id) ?? []
  return (
    <>
      <span className={gutterClasses} aria-hidden="true" style={{ left: indent }}>
        <span
          className={`h-2.5 w-3.5 rounded-[3px] border-[1.5px] ${statusMarkClasses[status ?? 'mentioned']}`}
        />
      </span>
      <span className={rowNameClasses} dir="auto">
        {role.name}
      </span>{' '}
      {isGuest && (
        <span className="outline-guest rounded-full border border-line-strong px-1.5 text-12 leading-[1.3] text-ink-soft tabular-nums">
          guest
        </span>
      )}
      {status && (status !== 'filled' || holders === '') && (
        <span
          className={`text-12 group-data-[strength=dimmed]/row:font-normal group-data-[strength=dimmed]/row:text-ink-soft ${status === 'vacant' ? 'text-warn' : 'text-ink-soft'}`}
          aria-hidden="true"
        >
          {getStatusLabel(role)}
        </span>
      )}
      {holders !== '' && (
        <span className={rowNoteClasses} aria-hidden="true" dir="auto">
          {holders}
        </span>
      )}
      {matchedQualities.length > 0 && (
        <span
          className="flex min-w-0 flex-wrap gap-x-2.5 text-12 text-accent wrap-anywhere"
          aria-hidden="true"
        >
          {matchedQualities.map(({ quality, need }) => (
            <span key={quality.id}>
              {getNeedSymbol(need)} <bdi>{quality.name}</bdi>
            </span>
          ))}
        </span>
      )}
    </>
  )
}
