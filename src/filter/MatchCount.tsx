import { pluralize } from '../org/text/pluralize'
import { useOrg } from '../urlState/useOrg'

/** How many roles match, announced when it changes. */
export function MatchCount() {
  const { index, matches } = useOrg()
  const { length: roleCount } = index.org.roles
  return (
    <p role="status" className="text-15">
      {matches.isFiltered
        ? `${matches.roles.size} of ${pluralize(roleCount, 'role')} match`
        : `${pluralize(roleCount, 'role')} in ${pluralize(index.org.teams.length, 'team')}`}
    </p>
  )
}
