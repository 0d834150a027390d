import { replaceEqualDeep } from '@tanstack/react-query'
import { addressOf, fetchOrg, type LoadedOrg } from './orgQuery'

/**
 * What a file's address gives now, other than what is `shown`: undefined where that is the same, or nothing that could
 * be shown; `isAnswered` says whether the server said anything at all.
 */
export async function newerOrg(
  file: string,
  base: string,
  shown: LoadedOrg,
  signal: AbortSignal,
): Promise<{ isAnswered: boolean; newer?: LoadedOrg }> {
  try {
    const asked = { signal, cache: 'no-cache', unless: shown.stamp } as const
    const loaded = await fetchOrg(addressOf(file, base), asked)
    // What the service worker has kept is no news.
    if (loaded?.kept !== undefined) return { isAnswered: false }
    return { isAnswered: true, ...(loaded && !isSame(shown, loaded) && { newer: loaded }) }
  } catch {
    return { isAnswered: false }
  }
}

/** Whether two states of a file are shown alike: servers may send the same anew. */
export function isSame(one: LoadedOrg, other: LoadedOrg): boolean {
  const said = ({ index, problems }: LoadedOrg) => ({ org: index.org, problems })
  const before = said(one)
  return replaceEqualDeep(before, said(other)) === before
}
