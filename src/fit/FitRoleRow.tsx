import { Fragment } from 'react'
import { getRoleStatus } from '../org/model/roleStatus'
import type { Quality, Role } from '../org/model/schema'
import type { NeedCoverage, RoleFit } from '../org/query/rankFit'
import { cardClasses } from '../ui/components/classNames'
import { StatusChip } from '../ui/components/StatusChip'
import { EntryLink } from '../urlState/EntryLink'
import { useOrg } from '../urlState/useOrg'

// The role's details list the rest.
const MAX_NAMED_QUALITIES = 12

/** The box around a role in a list. */
export const fitRoleClasses = `grid break-inside-avoid gap-1 px-4 py-3 ${cardClasses} pointer-coarse:[&_p]:leading-[1.8]`

/** A role with the qualities that a person has and lacks. */
export function FitRoleRow({ role, coverages }: RoleFit) {
  return (
    <li className={fitRoleClasses}>
      <FitRoleHeader role={role} />
      {coverages.map((coverage) => (
        <CoverageLine key={coverage.need} {...coverage} />
      ))}
    </li>
  )
}

/** A role's name, home team and status. */
export function FitRoleHeader({ role }: { role: Role }) {
  const { index } = useOrg()
  const status = getRoleStatus(role)
  const homeTeam = index.teams.get(role.teams[0] ?? '')
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 pointer-coarse:[&_a]:py-1.5">
      <EntryLink
        entry={{ kind: 'role', id: role.id }}
        className="text-15 font-semibold text-accent"
        dir="auto"
      >
        {role.name}
      </EntryLink>{' '}
      {homeTeam && (
        <EntryLink entry={{ kind: 'team', id: homeTeam.id }} className="text-ink-soft" dir="auto">
          {homeTeam.name}
        </EntryLink>
      )}{' '}
      {status && <StatusChip status={status} />}
    </p>
  )
}

/** "Has 2 of 3 necessary: missing Kubernetes; has Git, Linux". */
function CoverageLine({ need, covered, missing }: NeedCoverage) {
  return (
    <p>
      Has {covered.length} of {covered.length + missing.length} {need}:{' '}
      {missing.length > 0 && (
        <>
          missing <QualityLinks qualities={missing} className="text-warn" />
        </>
      )}
      {covered.length > 0 && (
        <>
          {missing.length > 0 && '; has '}
          <QualityLinks qualities={covered} className="text-good" />
        </>
      )}
    </p>
  )
}

function QualityLinks({ qualities, className }: { qualities: readonly Quality[]; className: string }) {
  return (
    <>
      {qualities.slice(0, MAX_NAMED_QUALITIES).map(({ id, name }, i) => (
        <Fragment key={id}>
          {i > 0 && ', '}
          <EntryLink
            entry={{ kind: 'quality', id }}
            className={`underline decoration-line-strong underline-offset-2 ${className}`}
            dir="auto"
          >
            {name}
          </EntryLink>
        </Fragment>
      ))}
      {qualities.length > MAX_NAMED_QUALITIES && ` and ${qualities.length - MAX_NAMED_QUALITIES} more`}
    </>
  )
}
