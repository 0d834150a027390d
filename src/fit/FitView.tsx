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

/** The filter seen from the other side: how far what a person ticks goes with each role. */
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
        Tick what you bring, here or in the filters: the roles that ask for it are put in order, each with
        what you would still miss.
      </p>
      <p className="text-ink-soft">
        The page sends what you tick nowhere: it is in the address alone, which is seen by those you give it
        to, and by this site’s own server when you open it anew.
      </p>
      {hasRoleFilter && (
        <p className="text-ink-soft">Only roles of the team and status in the filters are listed.</p>
      )}
      {(need !== 'either' || match !== 'all') && (
        <p className="text-ink-soft">
          “Need” and “Match” change nothing here: no role is left out for what it asks.
        </p>
      )}
      <QualityPicker fit={fit} />
      {hasCheckedQualities ? (
        <>
          <RoleFitSection predicate="ask for something you bring" roles={fit.ranked} isRanked />
          <RoleFitSection predicate="ask for nothing of it" roles={fit.unmatched} />
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
          First by how much of the necessary is covered, then of the useful, then of the unstated; a role that
          names nothing as necessary goes by what it does list. Of equal ones, that comes first of which more
          is covered in number, then more of the necessary, then the first in the file.
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
      <h3 className={sectionHeadingClasses}>{formatSectionTitle(roles.length, 'name no qualities')}</h3>
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
