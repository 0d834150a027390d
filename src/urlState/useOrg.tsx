import { createContext, type ReactNode, use, useMemo } from 'react'
import type { OrgIndex } from '../org/model/indexOrg'
import type { RoleMatches } from '../org/query/filterRoles'

interface OrgContextValue {
  index: OrgIndex
  /** The roles that match the filter of the present view. */
  matches: RoleMatches
}

const OrgContext = createContext<OrgContextValue | undefined>(undefined)

/**
 * Gives everything below it the organisation to show. Providers can be nested: what shows an entry of an older file gets
 * that file's index.
 */
export function OrgProvider({ index, matches, children }: OrgContextValue & { children: ReactNode }) {
  const contextValue = useMemo(() => ({ index, matches }), [index, matches])
  return <OrgContext value={contextValue}>{children}</OrgContext>
}

/** The organisation on screen and the roles in it that match the filter. Throws outside an `OrgProvider`. */
export function useOrg(): OrgContextValue {
  const contextValue = use(OrgContext)
  if (!contextValue) throw new Error('useOrg needs an OrgProvider around it')
  return contextValue
}
