import { useEffect, useMemo } from 'react'
import type { OrgIndex } from '../org/model/indexOrg'
import type { Id } from '../org/model/schema'
import { areSetsEqual, useStable } from '../ui/hooks/useStable'
import { computeFoldedTeams, withSelectionAncestorsOpen } from './teamFolding'
import { useUrlState } from './useUrlState'

/**
 * The teams that the address folds, `levels` being how many are open by default. The teams around what is selected
 * are opened in the address too, and so stay open when that changes.
 */
export function useFoldedTeams(index: OrgIndex, defaultOpenDepth: number): ReadonlySet<Id> {
  const { urlState } = useUrlState()
  const { open, fold, entry } = urlState
  useOpenAncestorsInUrl(index, defaultOpenDepth)
  return useStable(
    useMemo(
      () => computeFoldedTeams(index, { open, fold, ...(entry && { entry }) }, defaultOpenDepth),
      [index, open, fold, entry, defaultOpenDepth],
    ),
    areSetsEqual,
  )
}

function useOpenAncestorsInUrl(index: OrgIndex, defaultOpenDepth: number): void {
  const { urlState, navigate } = useUrlState()
  useEffect(() => {
    const next = withSelectionAncestorsOpen(index, urlState, defaultOpenDepth)
    if (next !== urlState) navigate(next, 'replace')
  }, [index, urlState, defaultOpenDepth, navigate])
}
