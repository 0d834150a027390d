import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Button } from '../ui/Button'

/** Says that what is shown is of an earlier visit, and asks the server again: by itself once there is a connection. */
export function OfflineNotice({ kept }: { kept: string }) {
  const client = useQueryClient()
  const [isTrying, setTrying] = useState(false)
  useEffect(() => {
    const retry = () => void client.refetchQueries({ queryKey: ['org'] })
    window.addEventListener('online', retry)
    return () => window.removeEventListener('online', retry)
  }, [client])
  const retry = async () => {
    setTrying(true)
    await client.refetchQueries({ queryKey: ['org'] })
    setTrying(false)
  }
  return (
    <div className="notice flex flex-wrap items-center gap-x-3 border-b border-line bg-accent-soft px-4 py-1">
      <p role="status">
        Offline: as of your last visit, <time dateTime={kept}>{inWords(kept)}</time>
      </p>
      <Button disabled={isTrying} onClick={() => void retry()}>
        Try again
      </Button>
    </div>
  )
}

function inWords(iso: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return iso
  return date.toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' })
}
