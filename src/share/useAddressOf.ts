import { useCallback } from 'react'
import type { EntryRef } from '../org/indexOrg'
import { useView } from '../view/useView'
import { parseView } from '../view/view'

/** Gives the whole address of an entry as one would send it: the entry alone, without filter and folding. */
export function useAddressOf(): (entry: EntryRef) => string {
  const { view, href } = useView()
  const { data } = view
  return useCallback(
    (entry) =>
      window.location.origin + href({ ...parseView(''), ...(data !== undefined && { data }), entry }),
    [data, href],
  )
}
