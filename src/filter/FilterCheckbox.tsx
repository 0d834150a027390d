import { memo, useId } from 'react'
import { pluralize } from '../org/text/pluralize'

interface FilterCheckboxProps {
  /** The checkbox's name, and what is written beside it. */
  label: string
  /** The language of its name, where that is the organisation's. */
  lang?: string | undefined
  /** What it stands for, handed back when it is ticked. */
  value?: string
  checked: boolean
  onChange: (checked: boolean, value: string) => void
  /** How many roles there would be: written beside the name, and read as a description of it. */
  roleCount?: number
  /** In a list that places its rows: which row it is, how far down in px, and who is told of its size. */
  rowIndex?: number
  top?: number
  measureElement?: (row: Element | null) => void
}

/** A checkbox in a row of the filter, drawn anew only when something of it changes. */
export const FilterCheckbox = memo(function FilterCheckbox({
  label,
  lang,
  value = '',
  checked,
  onChange,
  roleCount,
  rowIndex,
  top,
  measureElement,
}: FilterCheckboxProps) {
  const inputId = useId()
  return (
    <div
      ref={measureElement}
      className="tick"
      data-index={rowIndex}
      data-none={roleCount === 0 || undefined}
      style={top === undefined ? undefined : { top }}
    >
      <input
        id={inputId}
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked, value)}
        aria-description={roleCount === undefined ? undefined : pluralize(roleCount, 'role')}
      />
      <label htmlFor={inputId} lang={lang} dir="auto">
        {label}
      </label>
      {roleCount !== undefined && (
        <span aria-hidden="true" className="tick-count">
          {roleCount}
        </span>
      )}
    </div>
  )
})
