import { Fragment } from 'react'
import type { OrgIndex } from '../org/model/indexOrg'
import { getRoleStatus } from '../org/model/roleStatus'
import type { Quality, Role } from '../org/model/schema'
import type { NeedCoverage, RoleFit } from '../org/query/rankFit'
import { StatusChip } from '../ui/components/StatusChip'
import { EntryLink } from '../urlState/EntryLink'

// Of a list as long as no person writes, the role's details have the rest.
const MOST = 12

/** A role, with what it asks for that a person has, and what is missing. */
export function RoleRow({ role, coverages: covers, index }: RoleFit & { index: OrgIndex }) {
  return (
    <li className="fit-role">
      <RoleHead role={role} index={index} />
      {covers.map((cover) => (
        <CoverLine key={cover.need} {...cover} />
      ))}
    </li>
  )
}

/** A role's name, where it is, and its status. */
export function RoleHead({ role, index }: { role: Role; index: OrgIndex }) {
  const status = getRoleStatus(role)
  const home = index.teams.get(role.teams[0] ?? '')
  return (
    <p className="fit-head">
      <EntryLink entry={{ kind: 'role', id: role.id }} className="entry-name fit-name" dir="auto">
        {role.name}
      </EntryLink>{' '}
      {home && (
        <EntryLink entry={{ kind: 'team', id: home.id }} className="soft" dir="auto">
          {home.name}
        </EntryLink>
      )}{' '}
      {status && <StatusChip status={status} />}
    </p>
  )
}

/** "Has 2 of 3 necessary: missing Kubernetes; has Git, Linux". */
function CoverLine({ need, covered: has, missing }: NeedCoverage) {
  return (
    <p>
      Has {has.length} of {has.length + missing.length} {need}:{' '}
      {missing.length > 0 && (
        <>
          missing <Names of={missing} className="fit-missing" />
        </>
      )}
      {has.length > 0 && (
        <>
          {missing.length > 0 && '; has '}
          <Names of={has} className="fit-has" />
        </>
      )}
    </p>
  )
}

function Names({ of, className }: { of: readonly Quality[]; className: string }) {
  return (
    <>
      {of.slice(0, MOST).map(({ id, name }, i) => (
        <Fragment key={id}>
          {i > 0 && ', '}
          <EntryLink entry={{ kind: 'quality', id }} className={className} dir="auto">
            {name}
          </EntryLink>
        </Fragment>
      ))}
      {of.length > MOST && ` and ${of.length - MOST} more`}
    </>
  )
}
