import { use } from 'react'
import type { Id } from '../org/model/schema'
import { Button } from '../ui/components/Button'
import { FilterPanelContext } from './FilterPanelContext'
import { filterGroupClasses } from './filterClasses'

interface UnknownQualitiesProps {
  qualityIds: readonly Id[]
  onRemove: (id: Id) => void
}

/** Qualities in the address that the organisation does not have. They filter nothing, and can be removed. */
export function UnknownQualities({ qualityIds, onRemove }: UnknownQualitiesProps) {
  const filterPanel = use(FilterPanelContext)
  if (qualityIds.length === 0) return null
  const removeQuality = (id: Id) => {
    // The button is removed with its line; focus stays in the filters.
    filterPanel?.focus()
    onRemove(id)
  }
  return (
    <ul className={`${filterGroupClasses} text-ink-soft`}>
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
