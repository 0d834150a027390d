import '../ui/lateUtilities.css'
import { useMemo } from 'react'
import type { Role } from '../org/model/schema'
import { rankFit } from '../org/query/rankFit'
import { pluralize } from '../org/text/pluralize'
import { sectionHeadingClasses } from '../ui/components/classNames'
import { DocumentView } from '../ui/components/DocumentView'
import { ExpandableList } from '../ui/components/ExpandableList'
import { useOrg } from '../urlState/useOrg'
import { useUrlState } from '../urlState/useUrlState'
import { ExampleQualityLinks } from './ExampleQualityLinks'
import { FitRoleHeader, FitRoleRow, fitRoleClasses } from './FitRoleRow'
import { QualityPicker } from './QualityPicker'

/** Ranks roles by how many of their qualities a person has picked. */
export function FitView({ coveredHeight }: { coveredHeight: number }) {
  const { index } = useOrg()
  const { urlState } = useUrlState()
  const { quality, in: teamId, status, need, match } = urlState
  const fit = useMemo(
    () => rankFit(index, { quality, status, ...(teamId !== undefined && { in: teamId }) }),
    [index, quality, teamId, status],
  )
  const hasRoleFilter = status.length > 0 || (teamId !== undefined && index.teams.has(teamId))
  const hasCheckedQualities = quality.some((id) => index.qualities.has(id))
  return (
    <DocumentView title="Fit" coveredHeight={coveredHeight}>
      <p>
        Pick the qualities that you have, here or in the filters. Roles that ask for them are ranked, each
        with what you would still miss.
      </p>
      <p className="text-ink-soft">
        Your choice is stored only in the address of this page. Whoever you send the address to can see it,
        and so can this site’s server when the page is loaded again.
      </p>
      {hasRoleFilter && (
        <p className="text-ink-soft">Only roles that match the team and status filters are listed.</p>
      )}
      {(need !== 'either' || match !== 'all') && (
        <p className="text-ink-soft">“Need” and “Match” have no effect here.</p>
      )}
      <QualityPicker fit={fit} />
      {hasCheckedQualities ? (
        <>
          <RoleFitSection predicate="ask for something that you have" roles={fit.ranked} isRanked />
          <RoleFitSection predicate="ask for none of your qualities" roles={fit.unmatched} />
          <RolesWithoutQualities roles={fit.withoutQualities} />
        </>
      ) : (
        <ExampleQualityLinks fit={fit} />
      )}
    </DocumentView>
  )
}

interface RoleFitSectionProps {
  predicate: string
  roles: ReturnType<typeof rankFit>['unmatched']
  isRanked?: boolean
}

function RoleFitSection({ predicate, roles, isRanked }: RoleFitSectionProps) {
  if (roles.length === 0 && !isRanked) return null
  const ListTag = isRanked ? 'ol' : 'ul'
  return (
    <section>
      <h3 className={sectionHeadingClasses}>{formatSectionTitle(roles.length, predicate)}</h3>
      {isRanked && (
        <p className="mb-2 text-ink-soft">
          Sorted by the share of necessary qualities that you have, then of useful and of unstated ones. A
          role without necessary qualities is sorted by those that it lists. Of equal roles, the one of which
          you have more qualities comes first, then more necessary ones, then the first in the file.
        </p>
      )}
      <ExpandableList items={roles} noun="role" isPaged>
        {(visibleRoles) => (
          <ListTag className="grid grid-cols-1 gap-3">
            {visibleRoles.map((roleFit) => (
              <FitRoleRow key={roleFit.role.id} {...roleFit} />
            ))}
          </ListTag>
        )}
      </ExpandableList>
    </section>
  )
}

function RolesWithoutQualities({ roles }: { roles: readonly Role[] }) {
  if (roles.length === 0) return null
  return (
    <section>
      <h3 className={sectionHeadingClasses}>{formatSectionTitle(roles.length, 'list no qualities')}</h3>
      <ExpandableList items={roles} noun="role" isPaged>
        {(visibleRoles) => (
          <ul className="grid grid-cols-1 gap-3">
            {visibleRoles.map((role) => (
              <li key={role.id} className={fitRoleClasses}>
                <FitRoleHeader role={role} />
              </li>
            ))}
          </ul>
        )}
      </ExpandableList>
    </section>
  )
}

/** "1 role asks for …", "3 roles ask for …". */
function formatSectionTitle(count: number, predicate: string): string {
  return `${pluralize(count, 'role')} ${count === 1 ? predicate.replace(/^\w+/, (verb) => `${verb}s`) : predicate}`
}
