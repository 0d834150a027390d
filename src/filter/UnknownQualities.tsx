import { useRef } from 'react'
import type { Id } from '../org/model/schema'
import { Button } from '../ui/components/Button'
import { filterGroupClasses } from './filterClasses'

interface UnknownQualitiesProps {
  qualityIds: readonly Id[]
  onRemove: (id: Id) => void
}

/** Qualities that the address asks for and the organisation does not have: they ask nothing, and can be dropped. */
export function UnknownQualities({ qualityIds, onRemove }: UnknownQualitiesProps) {
  const listRef = useRef<HTMLUListElement>(null)
  if (qualityIds.length === 0) return null
  const removeQuality = (id: Id) => {
    // The button goes away with its line; focus stays in the filters.
    listRef.current?.closest('section')?.focus()
    onRemove(id)
  }
  return (
    <ul ref={listRef} className={`${filterGroupClasses} text-ink-soft`}>
      {qualityIds.map((id) => (
        <li key={id} className="flex items-center justify-between gap-2 wrap-anywhere">
          <span>
            Not in this organisation: <b dir="auto">{id}</b>
          </span>
          <Button aria-label={`Remove ${id}`} onClick={() => removeQuality(id)}>
            Remove
          </Button>
        </li>
      ))}
    </ul>
  )
}
