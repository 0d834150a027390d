import { useId } from 'react'
import { captionClasses } from './classNames'

interface SegmentedControlProps<T extends string> {
  title: string
  value: T
  options: readonly (readonly [value: T, word: string])[]
  onChange: (value: T) => void
}

/** One of a few, side by side. */
export function SegmentedControl<T extends string>({
  title,
  value,
  options,
  onChange,
}: SegmentedControlProps<T>) {
  const groupName = useId()
  return (
    <div role="radiogroup" aria-labelledby={`${groupName}-title`}>
      <p id={`${groupName}-title`} className={`mb-1 ${captionClasses}`}>
        {title}
      </p>
      <div className="grid auto-cols-[1fr] grid-flow-col overflow-hidden rounded-md border border-line-strong">
        {options.map(([optionValue, optionLabel]) => (
          <label
            key={optionValue}
            className="relative px-0.5 py-1 text-center has-checked:bg-accent-soft has-checked:font-semibold has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent pointer-coarse:py-3 forced-colors:has-checked:outline-2 forced-colors:has-checked:-outline-offset-2 forced-colors:has-checked:outline-accent"
          >
            <input
              type="radio"
              name={groupName}
              className="sr-only"
              checked={optionValue === value}
              onChange={() => onChange(optionValue)}
            />
            {optionLabel}
          </label>
        ))}
      </div>
    </div>
  )
}
