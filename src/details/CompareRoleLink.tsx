import type { Role } from '../org/model/schema'
import { MAX_COMPARED_ROLES } from '../org/query/compareRoles'
import { UrlStateLink } from '../urlState/UrlStateLink'
import { useUrlState, withEntry } from '../urlState/useUrlState'

/** Begins to compare the role with others, or adds it to those that are compared: a link, for it leads to another view. */
export function CompareRoleLink({ role: { id } }: { role: Role }) {
  const { urlState } = useUrlState()
  const { compare } = urlState
  if (compare.includes(id) || compare.length >= MAX_COMPARED_ROLES) return null
  return (
    <UrlStateLink
      to={{ ...withEntry(urlState, undefined), compare: [...compare, id] }}
      className="compare-with text-accent underline pointer-coarse:py-2"
    >
      {compare.length > 0 ? 'Add to the comparison' : 'Compare with…'}
    </UrlStateLink>
  )
}
