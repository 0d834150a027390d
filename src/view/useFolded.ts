import { useEffect, useMemo } from 'react'
import type { OrgIndex } from '../org/indexOrg'
import type { Id } from '../org/schema'
import { foldedTeams, withWayOpen } from './folding'
import { useKeptSet } from './useKeptSet'
import { useView } from './useView'

/**
 * The teams that the address folds, `levels` being how many are open by default. The teams around what is selected
 * are opened in the address too, and so stay open when that changes.
 */
export function useFolded(index: OrgIndex, levels: number): ReadonlySet<Id> {
  const { view } = useView()
  const { open, fold, entry } = view
  useWayInAddress(index, levels)
  return useKeptSet(
    useMemo(
      () => foldedTeams(index, { open, fold, ...(entry && { entry }) }, levels),
      [index, open, fold, entry, levels],
    ),
  )
}

function useWayInAddress(index: OrgIndex, levels: number): void {
  const { view, navigate } = useView()
  useEffect(() => {
    const next = withWayOpen(index, view, levels)
    if (next !== view) navigate(next, 'replace')
  }, [index, view, levels, navigate])
}
