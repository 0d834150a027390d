import { counted } from '../org/counted'
import type { OrgIndex } from '../org/indexOrg'
import type { Matches } from '../org/matchRoles'

/** What the filter leaves, said aloud when it changes. */
export function Result({ index, matches }: { index: OrgIndex; matches: Matches }) {
  const { length } = index.org.roles
  return (
    <p role="status" className="text-15">
      {matches.active
        ? `${matches.roles.size} of ${counted(length, 'role')} match`
        : `${counted(length, 'role')} in ${counted(index.org.teams.length, 'team')}`}
    </p>
  )
}
