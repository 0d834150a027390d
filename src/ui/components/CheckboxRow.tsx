import { useId } from 'react'

interface CheckboxRowProps {
  label: string
  /** The language of the label, where it may be another than the page's. */
  lang?: string | undefined
  checked: boolean
  onChange: (checked: boolean) => void
  /** How many there are, at the end of the row. */
  count?: number | undefined
  /** What the count means, for a screen reader. */
  description?: string | undefined
}

/** A checkbox, its label and a count. Its parent is the row, with `checkboxRowClasses`. */
export function CheckboxRow({ label, lang, checked, onChange, count, description }: CheckboxRowProps) {
  const inputId = useId()
  return (
    <>
      <input
        id={inputId}
        type="checkbox"
        className="size-4 flex-none"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        aria-description={description}
      />
      <label
        htmlFor={inputId}
        lang={lang}
        dir="auto"
        className="min-w-0 flex-1 py-1 wrap-anywhere pointer-coarse:py-3"
      >
        {label}
      </label>
      {count !== undefined && (
        <span aria-hidden="true" className="text-ink-soft tabular-nums">
          {count}
        </span>
      )}
    </>
  )
}

/** The row around a checkbox. How high it is at least is its own. */
export const checkboxRowClasses = 'flex items-center gap-2 pointer-coarse:min-h-11'
