import { useId, useRef, useState } from 'react'
import { Button } from '../ui/Button'
import { copyText, selectAll } from '../ui/copyText'

/**
 * A text to be copied, by a button or by hand: where the clipboard is refused, all of it is selected. The button is
 * called "Copy" and the text's name.
 */
export function CopyField({ name, value, rows }: { name: string; value: string; rows?: number }) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState<{ value: string; words: string }>()
  // Of another text nothing has been copied yet.
  if (said && said.value !== value) setSaid(undefined)
  const copy = async () => {
    const isCopied = await copyText(value)
    if (!isCopied) selectAll(field.current)
    setSaid({ value, words: isCopied ? 'Copied' : `Not allowed here: press ${copyKeys}` })
  }
  return (
    <div className="copy-field">
      <label htmlFor={id}>{name}</label>
      <p aria-live="polite" className="copy-said">
        {said?.words}
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
