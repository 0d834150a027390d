import { useState } from 'react'
import { Button } from '../ui/Button'

/** The system's own way to send something on, as phones have it; nothing where there is none. */
export function SystemShare({ title, address }: { title: string; address: string }) {
  const [isRefused, setRefused] = useState(false)
  const data = { title, url: address }
  if (!isOffered(data)) return null
  const share = async () => {
    try {
      await navigator.share(data)
      setRefused(false)
    } catch (error) {
      // Who closes the system's sheet has changed their mind.
      setRefused(!(error instanceof DOMException && error.name === 'AbortError'))
    }
  }
  return (
    <p className="share-note">
      <Button onClick={() => void share()}>Send with an app…</Button>{' '}
      <span aria-live="polite">
        {isRefused && 'The system does not let this page share. Copy the link instead.'}
      </span>
    </p>
  )
}

function isOffered(data: ShareData): boolean {
  return typeof navigator.share === 'function' && (navigator.canShare?.(data) ?? true)
}
