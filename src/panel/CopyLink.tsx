import { useState } from 'react'
import { Button } from '../ui/Button'
import { useView } from '../view/useView'

/** Copies the address of exactly this view. Where the clipboard is refused, shows it to be copied by hand. */
export function CopyLink() {
  const { view, href } = useView()
  const [copied, setCopied] = useState<{ address: string; refused: boolean }>()
  const address = window.location.origin + href(view)
  // Another view has another address, of which nothing is copied yet.
  if (copied && copied.address !== address) setCopied(undefined)
  const copy = () => {
    const done = (refused: boolean) => setCopied({ address, refused })
    // Without https there is no clipboard at all.
    if (!navigator.clipboard) return done(true)
    navigator.clipboard.writeText(address).then(
      () => done(false),
      () => done(true),
    )
  }
  return (
    <>
      <span aria-live="polite" className={`text-12 ${copied?.refused ? 'text-ink-soft' : 'text-good'}`}>
        {copied && (copied.refused ? 'Copy it here:' : 'Link copied')}
      </span>
      {copied?.refused && (
        <input
          readOnly
          aria-label="Link to this view"
          value={address}
          ref={selectAll}
          className="min-w-0 flex-1 rounded-md border border-line-strong bg-paper px-2 py-1"
        />
      )}
      <Button onClick={copy}>Copy link</Button>
    </>
  )
}

// A selection shows, and can be copied by key, only in the field that has focus.
function selectAll(field: HTMLInputElement | null) {
  field?.focus()
  field?.select()
}
