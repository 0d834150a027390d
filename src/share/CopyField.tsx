import { useId, useRef } from 'react'
import { selectFieldText } from '../ui/browser/copyToClipboard'
import { Button } from '../ui/components/Button'
import { fieldClasses } from '../ui/components/classNames'
import { useCopy } from '../ui/hooks/useCopy'

/**
 * A text to be copied, by a button or by hand: where the clipboard is refused, all of it is selected. The button is
 * called "Copy" and the text's name.
 */
export function CopyField({ name, value, rows = 1 }: { name: string; value: string; rows?: number }) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const { isCopied, copy } = useCopy(value)
  const copyOrSelect = async () => {
    if (!(await copy())) selectFieldText(field.current)
  }
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-start gap-x-2 gap-y-0.5">
      <label htmlFor={id}>{name}</label>
      <p aria-live="polite" className="min-h-4.75 text-end text-good">
        {isCopied !== undefined && (isCopied ? 'Copied' : `Not allowed here: press ${copyKeys}`)}
      </p>
      <textarea
        className={`col-span-2 col-start-1 row-start-2 w-full py-2 font-[ui-monospace,monospace] text-12 pointer-coarse:min-h-11 pointer-coarse:text-16 ${fieldClasses} ${rows === 1 ? lineClasses : 'resize-y'}`}
        ref={field}
        id={id}
        readOnly
        dir="ltr"
        rows={rows}
        value={value}
        spellCheck={false}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <Button
        className="col-start-3 row-start-2"
        aria-label={`Copy ${name}`}
        onClick={() => void copyOrSelect()}
      >
        Copy
      </Button>
    </div>
  )
}

// A single line scrolls instead of breaking.
const lineClasses = 'resize-none overflow-x-auto overflow-y-hidden whitespace-pre [scrollbar-width:none]'

const copyKeys = /Mac|iP(?:hone|ad|od)/.test(navigator.platform) ? '⌘ C' : 'Ctrl C'
