import { useId, useRef } from 'react'
import { selectFieldText } from '../ui/browser/copyToClipboard'
import { Button } from '../ui/components/Button'
import { useCopy } from '../ui/hooks/useCopy'

/**
 * A text to be copied, by a button or by hand: where the clipboard is refused, all of it is selected. The button is
 * called "Copy" and the text's name.
 */
export function CopyField({ name, value, rows }: { name: string; value: string; rows?: number }) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const { isCopied, copy } = useCopy(value)
  const copyOrSelect = async () => {
    if (!(await copy())) selectFieldText(field.current)
  }
  return (
    <div className="copy-field">
      <label htmlFor={id}>{name}</label>
      <p aria-live="polite" className="copy-said">
        {isCopied !== undefined && (isCopied ? 'Copied' : `Not allowed here: press ${copyKeys}`)}
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
      <Button aria-label={`Copy ${name}`} onClick={() => void copyOrSelect()}>
        Copy
      </Button>
    </div>
  )
}

const copyKeys = /Mac|iP(?:hone|ad|od)/.test(navigator.platform) ? '⌘ C' : 'Ctrl C'
