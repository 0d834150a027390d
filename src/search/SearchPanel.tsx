import './search.css'
import {
  type KeyboardEvent,
  useDeferredValue,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useMemo,
  useState,
} from 'react'
import type { Entry, OrgIndex } from '../org/model/indexOrg'
import type { RoleMatches } from '../org/query/filterRoles'
import { LiveText } from '../ui/components/LiveText'
import { autoFocusRef } from '../ui/focus/autoFocusRef'
import { useUrlState } from '../urlState/useUrlState'
import { answerTo, offered } from './answer'
import { focusDetails } from './focusDetails'
import { HitList } from './HitList'
import { useSearch } from './useSearch'
import { viewShowing } from './viewShowing'

export interface SearchPanelProps {
  index: OrgIndex
  matches: RoleMatches
  onClose: () => void
  /** What was typed before this part of the page was there. */
  early?: { text: string }
}

const LABEL = 'Search teams, roles and qualities'

/** A field, and always below it the entries that have what is typed, or before that those that people come back to. */
export function SearchPanel({ index, matches, onClose, early }: SearchPanelProps) {
  const { urlState, href, navigate } = useUrlState()
  const id = useId()
  const search = useSearch(index)
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(-1)
  // What is typed stands there at once, however many entries have it.
  const asked = useDeferredValue(typed)
  const selected = urlState.entry
  const answer = useMemo(() => {
    if (asked.trim() === '') return offered(index, selected)
    return search ? answerTo(search, asked) : undefined
  }, [index, search, asked, selected])
  const hits = answer?.groups.flatMap((group) => group.hits) ?? []

  const showing = ({ kind, value }: Entry) =>
    viewShowing(urlState, { kind, id: value.id }, { index, matches })
  const open = (entry: Entry) => {
    onClose()
    navigate(showing(entry), 'push')
    focusDetails()
  }
  const type = (text: string) => {
    setTyped(text)
    setActive(text.trim() === '' ? -1 : 0)
  }
  // Read when the field takes the other's place: until then a person types there.
  const takeOver = useEffectEvent(() => {
    if (early?.text) type(early.text)
  })
  useLayoutEffect(() => takeOver(), [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') setActive(active + 1 < hits.length ? active + 1 : 0)
    else if (event.key === 'ArrowUp') setActive(active > 0 ? active - 1 : hits.length - 1)
    else if (event.key === 'Enter') {
      // Typed faster than shown: what counts is what was typed.
      const late = asked !== typed && typed.trim() !== ''
      const hit = late ? search?.(typed, 1).hits[0] : hits[active]
      if (!hit) return
      if (event.ctrlKey || event.metaKey) window.open(href(showing(hit.entry)), '_blank', 'noopener')
      else open(hit.entry)
    } else return
    event.preventDefault()
  }

  return (
    <div className="search">
      <input
        ref={autoFocusRef}
        className="search-field"
        role="combobox"
        aria-label={LABEL}
        placeholder={LABEL}
        dir="auto"
        value={typed}
        maxLength={300}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="go"
        aria-autocomplete="list"
        aria-expanded={hits.length > 0}
        aria-controls={hits.length > 0 ? id : undefined}
        aria-activedescendant={hits[active] && `${id}-${active}`}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <p className="search-status">
        <LiveText text={answer ? answer.status : 'Reading all that the organisation says…'} />
      </p>
      {answer && hits.length > 0 && (
        <HitList
          {...{ id, index, answer, active }}
          hrefOf={(entry) => href(showing(entry))}
          onChoose={open}
        />
      )}
      <p className="search-keys">
        <kbd>↑</kbd> <kbd>↓</kbd> to move, <kbd>Enter</kbd> to open, with <kbd>Ctrl</kbd> or <kbd>⌘</kbd> in a
        new tab
      </p>
    </div>
  )
}
