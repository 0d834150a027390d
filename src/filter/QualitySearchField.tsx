import { useId, useRef } from 'react'
import type { Id } from '../org/model/schema'
import { Button } from '../ui/components/Button'
import type { QualitySearch } from './qualityGroups'

interface QualitySearchFieldProps {
  search: QualitySearch
  onSearch: (search: QualitySearch) => void
  chosen: readonly Id[]
}

/** What a long list of qualities is narrowed by: a part of their name, or to those that are chosen. */
export function QualitySearchField({ search, onSearch, chosen }: QualitySearchFieldProps) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const { sought, isOnlyChosen } = search
  const seek = (text: string) => onSearch({ sought: text, isOnlyChosen: false, kept: chosen })
  const toggleChosen = () => {
    onSearch({ sought: '', isOnlyChosen: !isOnlyChosen, kept: chosen })
    // With nothing chosen the button goes away, and would take focus with it.
    if (isOnlyChosen && chosen.length === 0) field.current?.focus()
  }
  return (
    <div className="filter-group">
      <label htmlFor={id} className="filter-title">
        Find a quality
      </label>
      <div className="quality-search">
        <input
          ref={field}
          id={id}
          type="search"
          value={sought}
          onChange={(event) => seek(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || sought === '') return
            // Escape empties the field, and then no longer closes what is around it.
            event.preventDefault()
            seek('')
          }}
        />
        {(chosen.length > 0 || isOnlyChosen) && (
          <Button aria-pressed={isOnlyChosen} onClick={toggleChosen}>
            Chosen ({chosen.length})
          </Button>
        )}
      </div>
    </div>
  )
}
