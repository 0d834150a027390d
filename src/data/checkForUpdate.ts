import { replaceEqualDeep } from '@tanstack/react-query'
import { buildFileUrl, fetchOrg, type LoadedOrg } from './orgQueryOptions'

/**
 * What a file's address gives now, other than what is `shown`: undefined where that is the same, or nothing that could
 * be shown; `isAnswered` says whether the server said anything at all.
 */
export async function checkForUpdate(
  fileName: string,
  base: string,
  current: LoadedOrg,
  signal: AbortSignal,
): Promise<{ isAnswered: boolean; update?: LoadedOrg }> {
  try {
    const options = { signal, cache: 'no-cache', ifNoneMatch: current.etag } as const
    const loaded = await fetchOrg(buildFileUrl(fileName, base), options)
    // What the service worker has kept is no news.
    if (loaded?.cachedSince !== undefined) return { isAnswered: false }
    return { isAnswered: true, ...(loaded && !hasSameContent(current, loaded) && { update: loaded }) }
  } catch {
    return { isAnswered: false }
  }
}

/** Whether two states of a file are shown alike: servers may send the same anew. */
export function hasSameContent(one: LoadedOrg, other: LoadedOrg): boolean {
  const getContent = ({ index, problems }: LoadedOrg) => ({ org: index.org, problems })
  const firstContent = getContent(one)
  return replaceEqualDeep(firstContent, getContent(other)) === firstContent
}
