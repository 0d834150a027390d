import { queryOptions } from '@tanstack/react-query'
import { indexOrg, type OrgIndex } from '../org/model/indexOrg'
import type { Problem } from '../org/model/problem'
import { parseOrgText } from '../org/parse/parseOrg'
import { isJsonFileName } from '../org/text/isJsonFileName'
import { type FetchedFile, type FetchOptions, fetchFile } from './fetchFile'
import { LoadError } from './loadError'
import { createContentTypeFault } from './loadFaults'

/** An organisation ready to be shown, with what was wrong in its file. */
export interface LoadedOrg {
  index: OrgIndex
  problems: Problem[]
  /** Since when a file that no server was there for has been kept, by the service worker: ISO, with the time. */
  cachedSince?: string | undefined
  /** What tells this state of the file from another: see `Fetched`. */
  etag?: string | undefined
}

/**
 * Query options for a data file: fetch, parse, index. `file` is its name beside the page, from `base`.
 * A failure is not tried again unasked: the page says what is wrong and has a button for it.
 */
export function orgQueryOptions(fileName: string, base: string) {
  return queryOptions({
    queryKey: ['org', base, fileName],
    queryFn: async ({ client, queryKey, signal }) => {
      // Whatever the address says, nothing but a file of this folder is ever asked for.
      if (!isJsonFileName(fileName))
        throw new LoadError(fileName, (await import('./fileNameFault')).createFileNameFault(fileName))
      // A request that hangs, as the page's own preload may, has browsers hold back the next one for the same address,
      // but not one that goes past their cache.
      const hasFailed = (client.getQueryState(queryKey)?.errorUpdateCount ?? 0) > 0
      const loaded = await fetchOrg(buildFileUrl(fileName, base), {
        signal,
        ...(hasFailed && { cache: 'reload' }),
      })
      performance.mark('atlas:data')
      return loaded
    },
    // Offline too: the service worker may answer.
    networkMode: 'always',
    // Parts of two files in one index would not know each other.
    structuralSharing: false,
    retry: false,
    retryOnMount: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  })
}

/** Where a data file beside the page is. */
export function buildFileUrl(fileName: string, base: string): string {
  return base + encodeURIComponent(fileName)
}

/** Fetches a file and reads it, as `fetchFile` does. Rejects with a `LoadError` where there is nothing to show. */
export async function fetchOrg(
  url: string,
  options: FetchOptions & { ifNoneMatch: string | undefined },
): Promise<LoadedOrg | undefined>
export async function fetchOrg(url: string, options: FetchOptions): Promise<LoadedOrg>
export async function fetchOrg(url: string, options: FetchOptions): Promise<LoadedOrg | undefined> {
  const fetched = await fetchFile(url, options)
  return fetched && parseFetchedFile(url, fetched)
}

async function parseFetchedFile(
  url: string,
  { text, contentType, problems, ...rest }: FetchedFile,
): Promise<LoadedOrg> {
  const parsed = await parseOrgText(text)
  if (!parsed.ok) {
    const isOtherContentType =
      parsed.fault.code === 'syntax' && contentType !== '' && !/json|^text\/|octet-stream/i.test(contentType)
    throw new LoadError(url, isOtherContentType ? createContentTypeFault(contentType) : parsed.fault)
  }
  return { index: indexOrg(parsed.org), problems: [...problems, ...parsed.problems], ...rest }
}
