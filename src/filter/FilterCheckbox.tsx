import { memo } from 'react'
import { pluralize } from '../org/text/pluralize'
import { CheckboxRow, checkboxRowClasses } from '../ui/components/CheckboxRow'

interface FilterCheckboxProps {
  label: string
  /** The language of the label, where it is the organisation's. */
  lang?: string | undefined
  /** What it stands for, handed back when it is checked. */
  value?: string
  checked: boolean
  onChange: (checked: boolean, value: string) => void
  /** How many roles would match: written beside the label, and read as a description of it. */
  roleCount?: number
  /** In a virtual list: which row it is, its offset from the top in px, and the callback that measures it. */
  rowIndex?: number
  top?: number
  measureElement?: (row: Element | null) => void
}

/** A checkbox in a row of the filter, rendered again only when one of its props changes. */
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
  return (
    <div
      ref={measureElement}
      className={`min-h-6.75 ${checkboxRowClasses} data-empty:text-ink-soft ${top === undefined ? '' : 'absolute inset-x-0'}`}
      data-index={rowIndex}
      data-empty={roleCount === 0 || undefined}
      style={top === undefined ? undefined : { top }}
    >
      <CheckboxRow
        label={label}
        lang={lang}
        checked={checked}
        onChange={(isChecked) => onChange(isChecked, value)}
        count={roleCount}
        description={roleCount === undefined ? undefined : pluralize(roleCount, 'role')}
      />
    </div>
  )
})
