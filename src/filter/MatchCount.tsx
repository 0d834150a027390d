import type { OrgIndex } from '../org/model/indexOrg'
import type { RoleMatches } from '../org/query/filterRoles'
import { pluralize } from '../org/text/pluralize'

/** What the filter leaves, said aloud when it changes. */
export function MatchCount({ index, matches }: { index: OrgIndex; matches: RoleMatches }) {
  const { length: roleCount } = index.org.roles
  return (
    <p role="status" className="text-15">
      {matches.isFiltered
        ? `${matches.roles.size} of ${pluralize(roleCount, 'role')} match`
        : `${pluralize(roleCount, 'role')} in ${pluralize(index.org.teams.length, 'team')}`}
    </p>
  )
}
