import { useState } from 'react'
import { Button } from '../ui/Button'
import { useView } from '../view/useView'

/** Copies the address of exactly this view. Where the clipboard is refused, shows it to be copied by hand. */
export function CopyLink() {
  const { view, href } = useView()
  const [copied, setCopied] = useState<{ address: string; refused: boolean }>()
  const address = window.location.origin + href(view)
  const said = copied?.address === address ? copied : undefined
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
      <span role="status" className="text-12 text-good">
        {said && !said.refused && 'Link copied'}
      </span>
      {said?.refused && (
        <input
          readOnly
          aria-label="Link to this view"
          value={address}
          ref={(field) => field?.select()}
          className="min-w-0 flex-1 rounded-md border border-line-strong bg-paper px-2 py-1"
        />
      )}
      <Button onClick={copy}>Copy link</Button>
    </>
  )
}
