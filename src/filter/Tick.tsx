import { useId } from 'react'

interface TickProps {
  /** The checkbox's name, and what is written beside it. */
  name: string
  checked: boolean
  onChange: (checked: boolean) => void
  /** How many roles there would be: written beside the name, and read as a description of it. */
  count?: number
}

/** A checkbox in a row of the filter. */
export function Tick({ name, checked, onChange, count }: TickProps) {
  const id = useId()
  return (
    <div className="tick" data-none={count === 0 || undefined}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        aria-describedby={count === undefined ? undefined : `${id}-count`}
      />
      <label htmlFor={id} dir="auto">
        {name}
      </label>
      {count !== undefined && (
        <span id={`${id}-count`} className="tick-count">
          {count} <span className="sr-only">{count === 1 ? 'role' : 'roles'}</span>
        </span>
      )}
    </div>
  )
}
