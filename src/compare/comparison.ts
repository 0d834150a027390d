import type { Id, Role } from '../org/model/schema'
import type { ComparedAspect, RoleAspect } from '../org/query/compareRoles'

/** What the table and the tabs of a comparison take alike. */
export interface ComparisonProps {
  roles: readonly Role[]
  aspects: readonly ComparedAspect[]
  onRemove: (id: Id) => void
}

export const comparisonAspectTitles: Readonly<Record<RoleAspect, string>> = {
  status: 'Status',
  teams: 'Teams',
  holders: 'Held by',
  responsibilities: 'Responsibilities',
  qualities: 'Qualities',
  relations: 'Relations',
}
