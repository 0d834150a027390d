import { useState } from 'react'
import { copyToClipboard, selectFieldText } from '../ui/browser/copyToClipboard'
import { Button } from '../ui/components/Button'
import { toAbsoluteUrl, withoutEmbed } from '../urlState/shareableUrl'
import { useUrlState } from '../urlState/useUrlState'

/** Copies the address of exactly this view. Where the clipboard is refused, shows it to be copied by hand. */
export function CopyLinkButton() {
  const { urlState, href } = useUrlState()
  const [copyResult, setCopyResult] = useState<{ url: string; isCopied: boolean }>()
  const url = toAbsoluteUrl(href(withoutEmbed(urlState)))
  // Another view has another address, of which nothing is copied yet.
  if (copyResult && copyResult.url !== url) setCopyResult(undefined)
  const isDenied = copyResult?.isCopied === false
  const copyUrl = async () => setCopyResult({ url, isCopied: await copyToClipboard(url) })
  return (
    <>
      <span aria-live="polite" className={`text-12 ${isDenied ? 'text-ink-soft' : 'text-good'}`}>
        {copyResult && (isDenied ? 'Copy it here:' : 'Link copied')}
      </span>
      {isDenied && (
        <input
          readOnly
          aria-label="Link to this view"
          value={url}
          ref={selectFieldText}
          className="min-w-0 flex-1 rounded-md border border-line-strong bg-paper px-2 py-1"
        />
      )}
      <Button onClick={() => void copyUrl()}>Copy link</Button>
    </>
  )
}
