import { useEffect, useState } from 'react'
import type { OrgIndex } from '../org/indexOrg'
import type { Matches } from '../org/matchRoles'
import { Button } from '../ui/Button'
import { SearchDialog } from './SearchDialog'

/** Opens the search, as Ctrl K or ⌘ K does anywhere on the page. */
export function SearchButton({ index, matches }: { index: OrgIndex; matches: Matches }) {
  const [isOpen, setOpen] = useState(false)
  useSearchKey(() => setOpen(true), isOpen)
  return (
    <>
      <Button
        className="drawn-button"
        aria-keyshortcuts={isApple ? 'Meta+K' : 'Control+K'}
        onClick={() => setOpen(true)}
      >
        <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
          <path d="M12.5 12.5 17 17M14 8.5a5.5 5.5 0 1 1-11 0a5.5 5.5 0 0 1 11 0z" />
        </svg>
        <span className="button-word">Search</span>
        <span className="search-keys" aria-hidden="true">
          {isApple ? '⌘K' : 'Ctrl K'}
        </span>
      </Button>
      {isOpen && <SearchDialog {...{ index, matches }} onClose={() => setOpen(false)} />}
    </>
  )
}

const isApple = /Mac|iP(?:hone|ad|od)/.test(navigator.platform)

/**
 * Hears of the key that opens the search, wherever focus is. Another dialog gives way to it, but not where something
 * is being typed there.
 */
function useSearchKey(onSearch: () => void, isOpen: boolean): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // A Mac's fields have a use of their own for Control K.
      const isSearch = /^k$/i.test(event.key) && (event.metaKey || (event.ctrlKey && !isApple))
      if (!isSearch || event.altKey || event.shiftKey || event.defaultPrevented || event.isComposing) return
      const other = isOpen ? null : document.querySelector<HTMLDialogElement>('dialog[open]')
      if (other?.querySelector('input:focus')) return
      event.preventDefault()
      other?.close()
      onSearch()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  })
}
