import { useId, useRef } from 'react'
import type { Id } from '../org/model/schema'
import { Button } from '../ui/components/Button'
import { captionClasses, fieldClasses } from '../ui/components/classNames'
import { filterGroupClasses } from './filterClasses'
import type { QualitySearch } from './findQualities'

interface QualitySearchFieldProps {
  search: QualitySearch
  onSearch: (search: QualitySearch) => void
  chosenQualityIds: readonly Id[]
}

/** Narrows a long list of qualities by name, or to the chosen ones. */
export function QualitySearchField({ search, onSearch, chosenQualityIds }: QualitySearchFieldProps) {
  const inputId = useId()
  const inputRef = useRef<HTMLInputElement>(null)
  const { query, isOnlyChosen } = search
  const setQuery = (newQuery: string) =>
    onSearch({ query: newQuery, isOnlyChosen: false, pinnedIds: chosenQualityIds })
  const toggleOnlyChosen = () => {
    onSearch({ query: '', isOnlyChosen: !isOnlyChosen, pinnedIds: chosenQualityIds })
    // With nothing chosen the button is removed, and focus would be lost with it.
    if (isOnlyChosen && chosenQualityIds.length === 0) inputRef.current?.focus()
  }
  return (
    <div className={filterGroupClasses}>
      <label htmlFor={inputId} className={`mb-1 ${captionClasses}`}>
        Find a quality
      </label>
      <div className="flex gap-2">
        <input
          ref={inputRef}
          id={inputId}
          type="search"
          className={`w-full min-w-0 ${fieldClasses}`}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || query === '') return
            // Escape clears the field instead of closing the dialog around it.
            event.preventDefault()
            setQuery('')
          }}
        />
        {(chosenQualityIds.length > 0 || isOnlyChosen) && (
          <Button aria-pressed={isOnlyChosen} onClick={toggleOnlyChosen}>
            Chosen ({chosenQualityIds.length})
          </Button>
        )}
      </div>
    </div>
  )
}
