import './segmentedControl.css'
import { useId } from 'react'

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
      <p id={`${groupName}-title`} className="choice-title">
        {title}
      </p>
      <div className="choice">
        {options.map(([optionValue, optionLabel]) => (
          <label key={optionValue}>
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
