import { Fragment } from 'react'
import { getRoleStatus } from '../org/model/roleStatus'
import type { Quality, Role } from '../org/model/schema'
import type { NeedCoverage, RoleFit } from '../org/query/rankFit'
import { StatusChip } from '../ui/components/StatusChip'
import { EntryLink } from '../urlState/EntryLink'
import { useOrg } from '../urlState/useOrg'

// Of a list as long as no person writes, the role's details have the rest.
const MAX_NAMED_QUALITIES = 12

/** A role, with what it asks for that a person has, and what is missing. */
export function FitRoleRow({ role, coverages }: RoleFit) {
  return (
    <li className="fit-role">
      <FitRoleHeader role={role} />
      {coverages.map((coverage) => (
        <CoverageLine key={coverage.need} {...coverage} />
      ))}
    </li>
  )
}

/** A role's name, where it is, and its status. */
export function FitRoleHeader({ role }: { role: Role }) {
  const { index } = useOrg()
  const status = getRoleStatus(role)
  const homeTeam = index.teams.get(role.teams[0] ?? '')
  return (
    <p className="fit-head">
      <EntryLink entry={{ kind: 'role', id: role.id }} className="entry-name fit-name" dir="auto">
        {role.name}
      </EntryLink>{' '}
      {homeTeam && (
        <EntryLink entry={{ kind: 'team', id: homeTeam.id }} className="soft" dir="auto">
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
          missing <QualityLinks qualities={missing} className="fit-missing" />
        </>
      )}
      {covered.length > 0 && (
        <>
          {missing.length > 0 && '; has '}
          <QualityLinks qualities={covered} className="fit-has" />
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
          <EntryLink entry={{ kind: 'quality', id }} className={className} dir="auto">
            {name}
          </EntryLink>
        </Fragment>
      ))}
      {qualities.length > MAX_NAMED_QUALITIES && ` and ${qualities.length - MAX_NAMED_QUALITIES} more`}
    </>
  )
}
