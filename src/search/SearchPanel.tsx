import '../ui/lateUtilities.css'
import {
  type KeyboardEvent,
  useDeferredValue,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useMemo,
  useState,
} from 'react'
import type { Entry } from '../org/model/indexOrg'
import { searchFieldClasses } from '../ui/components/classNames'
import { LiveText } from '../ui/components/LiveText'
import { autoFocusRef } from '../ui/focus/autoFocusRef'
import { getNextOptionIndex } from '../ui/focus/listboxKeys'
import { useOrg } from '../urlState/useOrg'
import { useUrlState } from '../urlState/useUrlState'
import { buildInitialSuggestions } from './buildInitialSuggestions'
import { focusDetailsWhenRendered } from './focusDetailsWhenRendered'
import { HitList } from './HitList'
import { runSearch } from './runSearch'
import { useSearch } from './useSearch'
import { withEntryVisible } from './withEntryVisible'

export interface SearchPanelProps {
  onClose: () => void
  /** What was typed into the placeholder before this component was loaded. */
  typedWhileLoading?: { text: string }
}

const MAX_QUERY_LENGTH = 300
const SEARCH_FIELD_LABEL = 'Search teams, roles and qualities'

/** The search field with its results or, before anything is typed, suggestions. */
export function SearchPanel({ onClose, typedWhileLoading }: SearchPanelProps) {
  const { index, matches } = useOrg()
  const { urlState, href, navigate } = useUrlState()
  const id = useId()
  const search = useSearch(index)
  const [query, setQuery] = useState('')
  const [activeIndex, setActiveIndex] = useState(-1)
  // The field shows what is typed at once, however long the results take.
  const deferredQuery = useDeferredValue(query)
  const selectedEntry = urlState.entry
  const results = useMemo(() => {
    if (deferredQuery.trim() === '') return buildInitialSuggestions(index, selectedEntry)
    return search ? runSearch(search, deferredQuery) : undefined
  }, [index, search, deferredQuery, selectedEntry])
  const hits = results?.groups.flatMap((group) => group.hits) ?? []

  const getTarget = ({ kind, value }: Entry) =>
    withEntryVisible(urlState, { kind, id: value.id }, { index, matches })
  const closeForDetails = () => {
    onClose()
    focusDetailsWhenRendered()
  }
  const changeQuery = (text: string) => {
    setQuery(text)
    setActiveIndex(text.trim() === '' ? -1 : 0)
  }
  // Read when the field replaces the placeholder: until then a person types there.
  const adoptTypedText = useEffectEvent(() => {
    if (typedWhileLoading?.text) changeQuery(typedWhileLoading.text)
  })
  useLayoutEffect(() => adoptTypedText(), [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const nextIndex = getNextOptionIndex(event.key, activeIndex, hits.length)
    if (nextIndex !== undefined) setActiveIndex(nextIndex)
    else if (event.key === 'Enter') {
      // The results are not up to date with the field: search for what was typed.
      const isOutdated = deferredQuery !== query && query.trim() !== ''
      const hit = isOutdated ? search?.(query, 1).hits[0] : hits[activeIndex]
      if (!hit) return
      if (event.ctrlKey || event.metaKey) window.open(href(getTarget(hit.entry)), '_blank', 'noopener')
      else {
        closeForDetails()
        navigate(getTarget(hit.entry), 'push')
      }
    } else return
    event.preventDefault()
  }

  return (
    <div className="grid gap-2">
      <input
        ref={autoFocusRef}
        className={searchFieldClasses}
        role="combobox"
        aria-label={SEARCH_FIELD_LABEL}
        placeholder={SEARCH_FIELD_LABEL}
        dir="auto"
        value={query}
        maxLength={MAX_QUERY_LENGTH}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="go"
        aria-autocomplete="list"
        aria-expanded={hits.length > 0}
        aria-controls={hits.length > 0 ? id : undefined}
        aria-activedescendant={hits[activeIndex] && `${id}-${activeIndex}`}
        onChange={(event) => changeQuery(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <p className="min-h-4.75 text-ink-soft has-[>:first-child:empty]:min-h-0">
        <LiveText text={results ? results.status : 'Preparing the search…'} />
      </p>
      {results && hits.length > 0 && (
        <HitList
          id={id}
          results={results}
          activeIndex={activeIndex}
          getTarget={getTarget}
          onFollow={closeForDetails}
        />
      )}
      <p className="text-12 text-ink-soft max-md:hidden pointer-coarse:hidden">
        <Key name="↑" /> <Key name="↓" /> to move, <Key name="Enter" /> to open, with <Key name="Ctrl" /> or{' '}
        <Key name="⌘" /> in a new tab
      </p>
    </div>
  )
}

function Key({ name }: { name: string }) {
  return <kbd className="rounded-sm border border-line px-1 [font-family:inherit]">{name}</kbd>
}
