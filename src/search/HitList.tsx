import { Fragment, type MouseEvent } from 'react'
import type { Entry } from '../org/model/indexOrg'
import { HitOption } from './HitOption'
import type { SearchResults } from './searchResults'

interface HitListProps {
  id: string
  results: SearchResults
  /** The number of the option that Enter opens, counted through all groups. */
  activeIndex: number
  getHref: (entry: Entry) => string
  onChoose: (entry: Entry) => void
}

/** The entries that were found or are offered, as the options of the field above them. */
export function HitList({ id, results, activeIndex, getHref, onChoose }: HitListProps) {
  let optionIndex = -1
  return (
    <div id={id} role="listbox" aria-label="Entries" className="search-list" onMouseDown={preventFocusLoss}>
      {results.groups.map(({ title, hits }) => {
        const options = hits.map((hit) => {
          optionIndex += 1
          const { kind, value } = hit.entry
          return (
            <HitOption
              key={`${kind}/${value.id}`}
              id={`${id}-${optionIndex}`}
              isActive={optionIndex === activeIndex}
              href={getHref(hit.entry)}
              onChoose={() => onChoose(hit.entry)}
              hit={hit}
            />
          )
        })
        if (title === undefined) return <Fragment key="found">{options}</Fragment>
        return (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a list of options.
          <div key={title} role="group" aria-label={title}>
            <div role="presentation" className="search-group">
              {title}
            </div>
            {options}
          </div>
        )
      })}
    </div>
  )
}

// Pressing on an option, or on the list to scroll it, would take focus out of the field.
const preventFocusLoss = (event: MouseEvent) => event.preventDefault()
