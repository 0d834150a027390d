import { Fragment } from 'react'
import type { Entry } from '../org/model/indexOrg'
import { preventFocusLoss } from '../ui/focus/listboxKeys'
import type { UrlState } from '../urlState/urlState'
import { HitOption } from './HitOption'
import type { SearchResults } from './searchResults'

interface HitListProps {
  id: string
  results: SearchResults
  /** The number of the option that Enter opens, counted through all groups. */
  activeIndex: number
  /** The view that shows an entry. */
  getTarget: (entry: Entry) => UrlState
  onFollow: () => void
}

/** The entries that were found or are offered, as the options of the field above them. */
export function HitList({ id, results, activeIndex, getTarget, onFollow }: HitListProps) {
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
              to={getTarget(hit.entry)}
              onFollow={onFollow}
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
