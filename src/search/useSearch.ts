import { useEffect, useState } from 'react'
import type { OrgIndex } from '../org/model/indexOrg'
import type { SearchFunction } from '../org/search/buildSearchIndex'
import { getPreparedSearch, prepareSearch } from './prepareSearch'

/** The search of an organisation; undefined while it is being prepared. */
export function useSearch(index: OrgIndex): SearchFunction | undefined {
  const [, setReady] = useState<SearchFunction>()
  useEffect(() => {
    let isMounted = true
    // A function passed to a setter would be called as an updater.
    void prepareSearch(index, 'now').then((search) => isMounted && setReady(() => search))
    return () => {
      isMounted = false
    }
  }, [index])
  return getPreparedSearch(index)
}
