import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import { Button } from '../ui/Button'

// How often a server that was not there is looked for, in ms.
const LOOK_EVERY = 10_000

/** Says that what is shown is of an earlier visit, and fetches it anew once the server is there again. */
export function OfflineNotice({ kept }: { kept: string }) {
  const { isTrying, retry } = useRetry()
  return (
    <div className="notice flex items-center gap-3 border-b border-line bg-accent-soft px-4 py-1">
      <p role="status">
        Offline: as of your last visit, <time dateTime={kept}>{inWords(kept)}</time>
      </p>
      <Button disabled={isTrying} onClick={() => void retry()}>
        Try again
      </Button>
    </div>
  )
}

function useRetry() {
  const client = useQueryClient()
  const [isTrying, setTrying] = useState(false)
  const retry = useCallback(async () => {
    setTrying(true)
    await client.refetchQueries({ queryKey: ['org'] })
    setTrying(false)
  }, [client])
  useEffect(() => {
    const look = async () => {
      if (document.visibilityState === 'visible' && (await isServerThere())) await retry()
    }
    const timer = setInterval(look, LOOK_EVERY)
    window.addEventListener('online', look)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', look)
    }
  }, [retry])
  return { isTrying, retry }
}

/** Asks in a way that the service worker leaves to the server, and that costs little. */
async function isServerThere(): Promise<boolean> {
  try {
    const { ok } = await fetch(`${import.meta.env.BASE_URL}org.json`, { method: 'HEAD', cache: 'no-store' })
    return ok
  } catch {
    return false
  }
}

function inWords(iso: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return iso
  return date.toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' })
}
