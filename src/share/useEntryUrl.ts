import { useCallback } from 'react'
import type { EntryRef } from '../org/model/indexOrg'
import { parseUrlState } from '../urlState/urlState'
import { useUrlState } from '../urlState/useUrlState'

/** Gives the whole address of an entry as one would send it: the entry alone, without filter and folding. */
export function useEntryUrl(): (entry: EntryRef) => string {
  const { urlState, href } = useUrlState()
  const { data } = urlState
  return useCallback(
    (entry) =>
      window.location.origin + href({ ...parseUrlState(''), ...(data !== undefined && { data }), entry }),
    [data, href],
  )
}
