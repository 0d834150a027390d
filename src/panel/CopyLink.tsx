import { useState } from 'react'
import { Button } from '../ui/Button'
import { copyText, selectAll } from '../ui/copyText'
import { absolute, asPage } from '../view/others'
import { useView } from '../view/useView'

/** Copies the address of exactly this view. Where the clipboard is refused, shows it to be copied by hand. */
export function CopyLink() {
  const { view, href } = useView()
  const [copied, setCopied] = useState<{ address: string; done: boolean }>()
  const address = absolute(href(asPage(view)))
  // Another view has another address, of which nothing is copied yet.
  if (copied && copied.address !== address) setCopied(undefined)
  const refused = copied?.done === false
  const copy = async () => setCopied({ address, done: await copyText(address) })
  return (
    <>
      <span aria-live="polite" className={`text-12 ${refused ? 'text-ink-soft' : 'text-good'}`}>
        {copied && (refused ? 'Copy it here:' : 'Link copied')}
      </span>
      {refused && (
        <input
          readOnly
          aria-label="Link to this view"
          value={address}
          ref={selectAll}
          className="min-w-0 flex-1 rounded-md border border-line-strong bg-paper px-2 py-1"
        />
      )}
      <Button onClick={() => void copy()}>Copy link</Button>
    </>
  )
}
