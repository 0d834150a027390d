import { queryOptions, replaceEqualDeep } from '@tanstack/react-query'
import { buildFileUrl, fetchOrg, type LoadedOrg } from './orgQueryOptions'

// An answer of the server stands for this long, however often the page is left and visited again.
const UPDATE_STALE_TIME_MS = 30_000

// A page that stays visible, or wakes with the computer, has no event that says so.
const UPDATE_INTERVAL_MS = 5 * 60_000

/**
 * Query options for what a data file has become since `currentOrg` was loaded from it: the newer organisation, or null.
 * The file is requested again when the page is visited again or back online, and now and then while it is visible.
 * What cannot be displayed is no newer organisation: the query fails, and keeps its data.
 */
export function updateQueryOptions(
  fileName: string,
  base: string,
  currentOrg: LoadedOrg,
  /** When `currentOrg` was loaded, as `Date.now()` has it. */
  loadedAt: number,
) {
  return queryOptions<LoadedOrg | null>({
    queryKey: ['update', base, fileName, loadedAt],
    queryFn: async ({ client, queryKey, signal }) => {
      const options = { signal, cache: 'no-cache', ifNoneMatch: currentOrg.etag } as const
      const latest = await fetchOrg(buildFileUrl(fileName, base), options)
      if (latest?.cachedSince !== undefined)
        throw new Error('The service worker answered from its cache, not the server')
      if (!latest || hasSameContent(currentOrg, latest)) return null
      const previous = client.getQueryData<LoadedOrg | null>(queryKey)
      return previous && hasSameContent(previous, latest) ? previous : latest
    },
    initialData: null,
    initialDataUpdatedAt: loadedAt,
    staleTime: UPDATE_STALE_TIME_MS,
    refetchInterval: ({ state }) => (state.status === 'error' ? UPDATE_STALE_TIME_MS : UPDATE_INTERVAL_MS),
    refetchOnWindowFocus: true,
    refetchOnReconnect: true,
    retry: false,
    // Parts of two files in one index would not know each other.
    structuralSharing: false,
    gcTime: 0,
  })
}

/** Whether two versions of a file look the same: servers may send an unchanged file with another ETag. */
function hasSameContent(one: LoadedOrg, other: LoadedOrg): boolean {
  const getContent = ({ index, problems }: LoadedOrg) => ({ org: index.org, problems })
  const firstContent = getContent(one)
  return replaceEqualDeep(firstContent, getContent(other)) === firstContent
}
