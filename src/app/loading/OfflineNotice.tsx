import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import { Button } from '../../ui/components/Button'

// How often a server that was not there is looked for, in ms.
const SERVER_CHECK_INTERVAL_MS = 10_000

/** Says that what is shown is of an earlier visit, and fetches it anew once the server is there again. */
export function OfflineNotice({ cachedSince }: { cachedSince: string }) {
  const { isRetrying, retry } = useRetry()
  return (
    <div className="notice flex items-center gap-3 border-b border-line bg-accent-soft px-4 py-1">
      <p role="status">
        Offline: as of your last visit, <time dateTime={cachedSince}>{formatDateTime(cachedSince)}</time>
      </p>
      <Button disabled={isRetrying} onClick={() => void retry()}>
        Try again
      </Button>
    </div>
  )
}

function useRetry() {
  const client = useQueryClient()
  const [isRetrying, setIsRetrying] = useState(false)
  const retry = useCallback(async () => {
    setIsRetrying(true)
    await client.refetchQueries({ queryKey: ['org'] })
    setIsRetrying(false)
  }, [client])
  useEffect(() => {
    const checkServer = async () => {
      if (document.visibilityState === 'visible' && (await isServerReachable())) await retry()
    }
    const timer = setInterval(checkServer, SERVER_CHECK_INTERVAL_MS)
    window.addEventListener('online', checkServer)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', checkServer)
    }
  }, [retry])
  return { isRetrying, retry }
}

/** Asks in a way that the service worker leaves to the server, and that costs little. */
async function isServerReachable(): Promise<boolean> {
  try {
    const { ok } = await fetch(`${import.meta.env.BASE_URL}org.json`, { method: 'HEAD', cache: 'no-store' })
    return ok
  } catch {
    return false
  }
}

function formatDateTime(iso: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return iso
  return date.toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' })
}
