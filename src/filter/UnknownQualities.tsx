import { useRef } from 'react'
import type { Id } from '../org/model/schema'
import { Button } from '../ui/components/Button'

interface UnknownQualitiesProps {
  asked: readonly Id[]
  onDrop: (id: Id) => void
}

/** Qualities that the address asks for and the organisation does not have: they ask nothing, and can be dropped. */
export function UnknownQualities({ asked, onDrop }: UnknownQualitiesProps) {
  const lines = useRef<HTMLUListElement>(null)
  if (asked.length === 0) return null
  const drop = (id: Id) => {
    // The button goes away with its line; focus stays in the filters.
    lines.current?.closest('section')?.focus()
    onDrop(id)
  }
  return (
    <ul ref={lines} className="filter-group text-ink-soft">
      {asked.map((id) => (
        <li key={id} className="unknown-quality">
          <span>
            Not in this organisation: <b dir="auto">{id}</b>
          </span>
          <Button aria-label={`Remove ${id}`} onClick={() => drop(id)}>
            Remove
          </Button>
        </li>
      ))}
    </ul>
  )
}
