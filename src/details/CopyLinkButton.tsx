import { selectFieldText } from '../ui/browser/copyToClipboard'
import { Button } from '../ui/components/Button'
import { useCopy } from '../ui/hooks/useCopy'
import { toAbsoluteUrl, withoutEmbed } from '../urlState/shareableUrl'
import { useUrlState } from '../urlState/useUrlState'

/** Copies the URL of the current view. Shows it to be copied by hand if access to the clipboard is denied. */
export function CopyLinkButton() {
  const { urlState, href } = useUrlState()
  const url = toAbsoluteUrl(href(withoutEmbed(urlState)))
  const { isCopied, copy } = useCopy(url)
  const isDenied = isCopied === false
  return (
    <>
      <span aria-live="polite" className={`text-12 ${isDenied ? 'text-ink-soft' : 'text-good'}`}>
        {isCopied !== undefined && (isCopied ? 'Link copied' : 'Copy it here:')}
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
      <Button onClick={() => void copy()}>Copy link</Button>
    </>
  )
}
