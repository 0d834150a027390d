import { queryOptions } from '@tanstack/react-query'
import { isFileName } from '../org/fileName'
import { indexOrg, type OrgIndex } from '../org/indexOrg'
import { parseOrgText } from '../org/parseOrg'
import type { Problem } from '../org/problems'
import { otherType } from './faultWords'
import { type Asked, type Fetched, fetchFile } from './fetchFile'
import { LoadError } from './loadError'

/** An organisation ready to be shown, with what was wrong in its file. */
export interface LoadedOrg {
  index: OrgIndex
  problems: Problem[]
  /** Since when a file that no server was there for has been kept, by the service worker: ISO, with the time. */
  kept?: string | undefined
  /** What tells this state of the file from another: see `Fetched`. */
  stamp?: string | undefined
}

/**
 * Query options for a data file: fetch, parse, index. `file` is its name beside the page, from `base`.
 * A failure is not tried again unasked: the page says what is wrong and has a button for it.
 */
export function orgQuery(file: string, base: string) {
  return queryOptions({
    queryKey: ['org', base, file],
    queryFn: async ({ client, queryKey, signal }) => {
      // Whatever the address says, nothing but a file of this folder is ever asked for.
      if (!isFileName(file)) throw new LoadError(file, (await import('./refusal')).refusal(file))
      // A request that hangs, as the page's own preload may, has browsers hold back the next one for the same address,
      // but not one that goes past their cache.
      const hasFailed = (client.getQueryState(queryKey)?.errorUpdateCount ?? 0) > 0
      const loaded = await fetchOrg(addressOf(file, base), { signal, ...(hasFailed && { cache: 'reload' }) })
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
export function addressOf(file: string, base: string): string {
  return base + encodeURIComponent(file)
}

/** Fetches a file and reads it, as `fetchFile` does. Rejects with a `LoadError` where there is nothing to show. */
export async function fetchOrg(
  address: string,
  asked: Asked & { unless: string | undefined },
): Promise<LoadedOrg | undefined>
export async function fetchOrg(address: string, asked: Asked): Promise<LoadedOrg>
export async function fetchOrg(address: string, asked: Asked): Promise<LoadedOrg | undefined> {
  const fetched = await fetchFile(address, asked)
  return fetched && read(address, fetched)
}

async function read(address: string, { text, type, problems, ...rest }: Fetched): Promise<LoadedOrg> {
  const parsed = await parseOrgText(text)
  if (!parsed.ok) {
    const isOther = parsed.fault.code === 'syntax' && type !== '' && !/json|^text\/|octet-stream/i.test(type)
    throw new LoadError(address, isOther ? otherType(type) : parsed.fault)
  }
  return { index: indexOrg(parsed.org), problems: [...problems, ...parsed.problems], ...rest }
}
