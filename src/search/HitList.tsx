import { Fragment } from 'react'
import type { Entry } from '../org/model/indexOrg'
import { preventFocusLoss } from '../ui/focus/listboxKeys'
import type { UrlState } from '../urlState/urlState'
import { HitOption } from './HitOption'
import type { SearchResults } from './searchResults'

interface HitListProps {
  id: string
  results: SearchResults
  /** The index of the option that Enter opens, among the options of all groups. */
  activeIndex: number
  /** The view that shows an entry. */
  getTarget: (entry: Entry) => UrlState
  onFollow: () => void
}

/** The listbox of the search field. */
export function HitList({ id, results, activeIndex, getTarget, onFollow }: HitListProps) {
  let optionIndex = -1
  return (
    <div
      id={id}
      role="listbox"
      aria-label="Entries"
      className="-mx-2 max-h-[max(120px,min(560px,calc(84dvh-190px)))] overflow-y-auto overscroll-contain"
      onMouseDown={preventFocusLoss}
    >
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
            <div role="presentation" className="px-2 pt-2 pb-1 text-12 font-semibold text-ink-soft">
              {title}
            </div>
            {options}
          </div>
        )
      })}
    </div>
  )
}
