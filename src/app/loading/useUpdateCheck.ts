import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { checkForUpdate, hasSameContent } from '../../data/checkForUpdate'
import { type LoadedOrg, orgQueryOptions } from '../../data/orgQueryOptions'
import { onPageRevisit } from './onPageRevisit'

/**
 * Looks, when the page is seen again, whether its file has been replaced. What has been is offered, once: nothing that
 * is on screen gives way unasked, or to what cannot be shown.
 */
export function useUpdateCheck(fileName: string, base: string, currentOrg: LoadedOrg) {
  const client = useQueryClient()
  const [available, setAvailable] = useState<{ update: LoadedOrg; basedOn: LoadedOrg }>()
  const dismissed = useRef<LoadedOrg>(undefined)
  const checkNow = useEffectEvent(async (signal: AbortSignal) => {
    const { isAnswered, update } = await checkForUpdate(fileName, base, currentOrg, signal)
    const isDismissed = update && dismissed.current && hasSameContent(dismissed.current, update)
    if (isAnswered && !signal.aborted)
      setAvailable(update && !isDismissed ? { update, basedOn: currentOrg } : undefined)
    return isAnswered
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another file is another's news.
  useEffect(() => onPageRevisit((signal) => checkNow(signal)), [fileName, base])
  const update = available?.basedOn === currentOrg ? available.update : undefined
  return {
    isUpdateAvailable: update !== undefined,
    applyUpdate: () => client.setQueryData(orgQueryOptions(fileName, base).queryKey, update),
    dismissUpdate: () => {
      dismissed.current = update
      setAvailable(undefined)
    },
  }
}
