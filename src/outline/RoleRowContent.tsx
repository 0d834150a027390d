import { formatHolders, getNeedSymbol, getStatusLabel } from '../org/model/ariaDescriptions'
import { getRoleStatus } from '../org/model/roleStatus'
import type { OutlineRoleRow } from './buildOutlineRows'
import type { RowContext } from './rowContext'

/** What a role's row says to the eye: its name, whether it is a guest, its status, who holds it, and what matched. */
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
      <span className="outline-slot" aria-hidden="true" style={{ left: indent }}>
        <span className="outline-mark" data-status={status} />
      </span>
      <span className="outline-name" dir="auto">
        {role.name}
      </span>{' '}
      {isGuest && <span className="outline-guest">guest</span>}
      {status && (status !== 'filled' || holders === '') && (
        <span className="outline-status" data-status={status} aria-hidden="true">
          {getStatusLabel(role)}
        </span>
      )}
      {holders !== '' && (
        <span className="outline-note" aria-hidden="true" dir="auto">
          {holders}
        </span>
      )}
      {matchedQualities.length > 0 && (
        <span className="outline-why" aria-hidden="true">
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
