import { memo, useId } from 'react'
import { pluralize } from '../org/text/pluralize'

interface TickProps {
  /** The checkbox's name, and what is written beside it. */
  name: string
  /** The language of its name, where that is the organisation's. */
  lang?: string | undefined
  /** What it stands for, handed back when it is ticked. */
  value?: string
  checked: boolean
  onChange: (checked: boolean, value: string) => void
  /** How many roles there would be: written beside the name, and read as a description of it. */
  count?: number
  /** In a list that places its rows: which row it is, how far down in px, and who is told of its size. */
  index?: number
  top?: number
  measure?: (row: Element | null) => void
}

/** A checkbox in a row of the filter, drawn anew only when something of it changes. */
export const Tick = memo(function Tick({
  name,
  lang,
  value = '',
  checked,
  onChange,
  count,
  index,
  top,
  measure,
}: TickProps) {
  const id = useId()
  return (
    <div
      ref={measure}
      className="tick"
      data-index={index}
      data-none={count === 0 || undefined}
      style={top === undefined ? undefined : { top }}
    >
      <input
        id={id}
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked, value)}
        aria-description={count === undefined ? undefined : pluralize(count, 'role')}
      />
      <label htmlFor={id} lang={lang} dir="auto">
        {name}
      </label>
      {count !== undefined && (
        <span aria-hidden="true" className="tick-count">
          {count}
        </span>
      )}
    </div>
  )
})
