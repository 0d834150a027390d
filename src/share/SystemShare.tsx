import { useState } from 'react'
import { Button } from '../ui/components/Button'
import { noteClasses } from './noteClasses'

/** The system's own way to send something on, as phones have it; nothing where there is none. */
export function SystemShare({ title, url }: { title: string; url: string }) {
  const [isDenied, setDenied] = useState(false)
  const data = { title, url }
  if (!canShare(data)) return null
  const share = async () => {
    try {
      await navigator.share(data)
      setDenied(false)
    } catch (error) {
      // Who closes the system's sheet has changed their mind.
      setDenied(!(error instanceof DOMException && error.name === 'AbortError'))
    }
  }
  return (
    <p className={noteClasses}>
      <Button onClick={() => void share()}>Send with an app…</Button>{' '}
      <span aria-live="polite">
        {isDenied && 'The system does not let this page share. Copy the link instead.'}
      </span>
    </p>
  )
}

function canShare(data: ShareData): boolean {
  return typeof navigator.share === 'function' && (navigator.canShare?.(data) ?? true)
}
