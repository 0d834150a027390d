import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { isSame, newerOrg } from '../data/newer'
import { type LoadedOrg, orgQuery } from '../data/orgQuery'
import { whenSeenAgain } from './whenSeenAgain'

/**
 * Looks, when the page is seen again, whether its file has been replaced. What has been is offered, once: nothing that
 * is on screen gives way unasked, or to what cannot be shown.
 */
export function useNewData(file: string, base: string, data: LoadedOrg) {
  const client = useQueryClient()
  const [found, setFound] = useState<{ newer: LoadedOrg; than: LoadedOrg }>()
  const declined = useRef<LoadedOrg>(undefined)
  const look = useEffectEvent(async (signal: AbortSignal) => {
    const { isAnswered, newer } = await newerOrg(file, base, data, signal)
    const isDeclined = newer && declined.current && isSame(declined.current, newer)
    if (isAnswered && !signal.aborted) setFound(newer && !isDeclined ? { newer, than: data } : undefined)
    return isAnswered
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another file is another's news.
  useEffect(() => whenSeenAgain((signal) => look(signal)), [file, base])
  const newer = found?.than === data ? found.newer : undefined
  return {
    isOffered: newer !== undefined,
    show: () => client.setQueryData(orgQuery(file, base).queryKey, newer),
    decline: () => {
      declined.current = newer
      setFound(undefined)
    },
  }
}
