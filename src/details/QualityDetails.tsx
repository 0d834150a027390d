import { useMemo } from 'react'
import type { NeedLevel } from '../org/model/indexOrg'
import { getRoleStatus } from '../org/model/roleStatus'
import type { Quality, Role } from '../org/model/schema'
import { findRelatedQualities } from '../org/query/findRelatedQualities'
import { isOnlyInVacantRoles } from '../org/query/isOnlyInVacantRoles'
import { pluralize } from '../org/text/pluralize'
import { ExpandableList } from '../ui/components/ExpandableList'
import { EntryLink } from '../urlState/EntryLink'
import { useOrgComparison } from '../urlState/orgComparison'
import { UrlStateLink } from '../urlState/UrlStateLink'
import { useOrg } from '../urlState/useOrg'
import { useUrlState, withQuality } from '../urlState/useUrlState'
import { AliasList, ChangesSinceOlderFile, DetailsHeading, EntrySummary } from './DetailsHeading'
import { DetailsSection } from './DetailsSection'
import { breadcrumbClasses, linkLineClasses, subheadingClasses } from './detailsClasses'
import { EntryListItem } from './EntryListItem'

/** The details of a quality, with the roles that ask for it and related qualities. */
export function QualityDetails({ quality }: { quality: Quality }) {
  const { index } = useOrg()
  // Roles cannot be filtered by a removed quality.
  const { olderIndex } = useOrgComparison() ?? {}
  const requests = index.rolesByQuality.get(quality.id) ?? []
  return (
    <>
      <p className={breadcrumbClasses} dir="auto">
        {quality.category ?? 'Quality'}
      </p>
      <DetailsHeading>{quality.name}</DetailsHeading>
      <AliasList aliases={quality.aliases} />
      <ChangesSinceOlderFile entry={{ kind: 'quality', id: quality.id }} />
      <EntrySummary text={quality.summary} />
      {index !== olderIndex && <QualityFilterLink quality={quality} />}
      {requests.length === 0 ? (
        <p className="mt-3 text-ink-soft">No role asks for it.</p>
      ) : (
        <>
          <ScarcityNote quality={quality} />
          <RequestingRoles requests={requests} />
        </>
      )}
      <RelatedQualities quality={quality} />
    </>
  )
}

type QualityRequests = readonly { role: Role; need: NeedLevel }[]

/** Says if only one role, or only vacant roles, ask for a quality. */
function ScarcityNote({ quality: { id } }: { quality: Quality }) {
  const { index } = useOrg()
  const hasOneRole = index.rolesByQuality.get(id)?.length === 1
  if (isOnlyInVacantRoles(index, id))
    return (
      <p className="mt-3">
        {hasOneRole ? 'Only one role asks for it, and it is vacant.' : 'Only vacant roles ask for it.'}
      </p>
    )
  return hasOneRole && <p className="mt-3">Only one role asks for it.</p>
}

function RequestingRoles({ requests }: { requests: QualityRequests }) {
  return (
    <DetailsSection title="Roles">
      <ExpandableList items={requests} noun="role">
        {(visibleRequests) =>
          needTitles.map(({ need, title }) => {
            const roles = visibleRequests.filter((request) => request.need === need)
            if (roles.length === 0) return null
            return (
              <div key={need}>
                <h4 className={subheadingClasses}>{title}</h4>
                <ul className="grid gap-1">
                  {roles.map(({ role }) => (
                    <EntryListItem
                      key={role.id}
                      entry={{ kind: 'role', id: role.id }}
                      note={getNotableStatus(role)}
                    />
                  ))}
                </ul>
              </div>
            )
          })
        }
      </ExpandableList>
    </DetailsSection>
  )
}

/** The status of a role, unless it is filled. */
function getNotableStatus(role: Role): string | undefined {
  const status = getRoleStatus(role)
  return status === undefined || status === 'filled' ? undefined : status
}

/** The qualities that the same roles ask for most often. */
function RelatedQualities({ quality }: { quality: Quality }) {
  const { index } = useOrg()
  const related = useMemo(() => findRelatedQualities(index, quality.id), [index, quality.id])
  if (related.length === 0) return null
  return (
    <DetailsSection title="Often asked for together">
      <ul className="grid gap-1">
        {related.map(({ quality: { id, name }, count }) => (
          <li key={id} className={linkLineClasses}>
            <EntryLink entry={{ kind: 'quality', id }} className="text-accent" dir="auto">
              {name}
            </EntryLink>{' '}
            <span className="text-ink-soft">by {pluralize(count, 'role')}</span>
          </li>
        ))}
      </ul>
    </DetailsSection>
  )
}

const needTitles: readonly { need: NeedLevel; title: string }[] = [
  { need: 'necessary', title: 'Necessary' },
  { need: 'useful', title: 'Useful' },
  { need: 'unstated', title: 'Unstated' },
]

/** Adds the quality to the filter, or removes it. */
function QualityFilterLink({ quality: { id } }: { quality: Quality }) {
  const { urlState } = useUrlState()
  const isInFilter = urlState.quality.includes(id)
  return (
    <p className="mt-3 print:hidden">
      <UrlStateLink
        to={withQuality(urlState, id, !isInFilter)}
        historyMode="replace"
        className="text-accent underline"
      >
        {isInFilter ? 'Remove from the filter' : 'Filter by this quality'}
      </UrlStateLink>
    </p>
  )
}
