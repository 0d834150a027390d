import { useId, useRef, useState } from 'react'
import { copyToClipboard, selectFieldText } from '../ui/browser/copyToClipboard'
import { Button } from '../ui/components/Button'

/**
 * A text to be copied, by a button or by hand: where the clipboard is refused, all of it is selected. The button is
 * called "Copy" and the text's name.
 */
export function CopyField({ name, value, rows }: { name: string; value: string; rows?: number }) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [status, setStatus] = useState<{ value: string; message: string }>()
  // Of another text nothing has been copied yet.
  if (status && status.value !== value) setStatus(undefined)
  const copy = async () => {
    const isCopied = await copyToClipboard(value)
    if (!isCopied) selectFieldText(field.current)
    setStatus({ value, message: isCopied ? 'Copied' : `Not allowed here: press ${copyKeys}` })
  }
  return (
    <div className="copy-field">
      <label htmlFor={id}>{name}</label>
      <p aria-live="polite" className="copy-said">
        {status?.message}
      </p>
      <textarea
        ref={field}
        id={id}
        readOnly
        dir="ltr"
        rows={rows ?? 1}
        value={value}
        spellCheck={false}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <Button aria-label={`Copy ${name}`} onClick={() => void copy()}>
        Copy
      </Button>
    </div>
  )
}

const copyKeys = /Mac|iP(?:hone|ad|od)/.test(navigator.platform) ? '⌘ C' : 'Ctrl C'
