import { useState } from 'react'
import { copyToClipboard, selectFieldText } from '../ui/browser/copyToClipboard'
import { Button } from '../ui/components/Button'
import { toAbsoluteUrl, withoutEmbed } from '../urlState/shareableUrl'
import { useUrlState } from '../urlState/useUrlState'

/** Copies the address of exactly this view. Where the clipboard is refused, shows it to be copied by hand. */
export function CopyLink() {
  const { urlState, href } = useUrlState()
  const [copied, setCopied] = useState<{ address: string; done: boolean }>()
  const address = toAbsoluteUrl(href(withoutEmbed(urlState)))
  // Another view has another address, of which nothing is copied yet.
  if (copied && copied.address !== address) setCopied(undefined)
  const refused = copied?.done === false
  const copy = async () => setCopied({ address, done: await copyToClipboard(address) })
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
          ref={selectFieldText}
          className="min-w-0 flex-1 rounded-md border border-line-strong bg-paper px-2 py-1"
        />
      )}
      <Button onClick={() => void copy()}>Copy link</Button>
    </>
  )
}
