import { useEffect, useState } from 'react'
import { findOpenDialog } from '../../ui/browser/pageElements'
import { HeaderButton } from './HeaderButton'
import { SearchDialog } from './SearchDialog'

/** Opens the search, as Ctrl K or ⌘ K does anywhere on the page. */
export function SearchButton() {
  const [isOpen, setIsOpen] = useState(false)
  useSearchShortcut(() => setIsOpen(true), isOpen)
  return (
    <>
      <HeaderButton
        label="Search"
        icon="M12.5 12.5 17 17M14 8.5a5.5 5.5 0 1 1-11 0a5.5 5.5 0 0 1 11 0z"
        isCompact
        aria-keyshortcuts={isApplePlatform ? 'Meta+K' : 'Control+K'}
        onClick={() => setIsOpen(true)}
      >
        <span className="text-12 max-md:hidden pointer-coarse:hidden" aria-hidden="true">
          {isApplePlatform ? '⌘K' : 'Ctrl K'}
        </span>
      </HeaderButton>
      {isOpen && <SearchDialog onClose={() => setIsOpen(false)} />}
    </>
  )
}

const isApplePlatform = /Mac|iP(?:hone|ad|od)/.test(navigator.platform)

/**
 * Hears of the key that opens the search, wherever focus is. Another dialog gives way to it, but not where something
 * is being typed there.
 */
function useSearchShortcut(onSearch: () => void, isOpen: boolean): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // A Mac's fields have a use of their own for Control K.
      const isSearchKey = /^k$/i.test(event.key) && (event.metaKey || (event.ctrlKey && !isApplePlatform))
      if (!isSearchKey || event.altKey || event.shiftKey || event.defaultPrevented || event.isComposing)
        return
      const otherDialog = isOpen ? null : findOpenDialog()
      if (otherDialog?.querySelector('input:focus')) return
      event.preventDefault()
      otherDialog?.close()
      onSearch()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  })
}
