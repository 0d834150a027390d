import './choice.css'
import { useId } from 'react'

interface ChoiceProps<T extends string> {
  title: string
  value: T
  choices: readonly (readonly [value: T, word: string])[]
  onChange: (value: T) => void
}

/** One of a few, side by side. */
export function Choice<T extends string>({ title, value, choices, onChange }: ChoiceProps<T>) {
  const name = useId()
  return (
    <div role="radiogroup" aria-labelledby={`${name}-title`}>
      <p id={`${name}-title`} className="choice-title">
        {title}
      </p>
      <div className="choice">
        {choices.map(([each, word]) => (
          <label key={each}>
            <input
              type="radio"
              name={name}
              className="sr-only"
              checked={each === value}
              onChange={() => onChange(each)}
            />
            {word}
          </label>
        ))}
      </div>
    </div>
  )
}
