import type { Role } from '../org/model/schema'
import { MAX_COMPARED_ROLES } from '../org/query/compareRoles'
import { UrlStateLink } from '../urlState/UrlStateLink'
import { useUrlState, withEntry } from '../urlState/useUrlState'

/** Starts a comparison with this role, or adds it to the current one. */
export function CompareRoleLink({ role: { id } }: { role: Role }) {
  const { urlState } = useUrlState()
  const { compare } = urlState
  if (compare.includes(id) || compare.length >= MAX_COMPARED_ROLES) return null
  return (
    <UrlStateLink
      to={{ ...withEntry(urlState, undefined), compare: [...compare, id] }}
      className="text-accent underline pointer-coarse:py-2 print:hidden"
    >
      {compare.length > 0 ? 'Add to the comparison' : 'Compare with…'}
    </UrlStateLink>
  )
}
