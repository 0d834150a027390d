import { Suspense, useEffect, useState } from 'react'
import type { OrgIndex } from '../org/indexOrg'
import type { Matches } from '../org/matchRoles'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { lazySearch } from './lazyParts'

/** Opens the search, as Ctrl K or ⌘ K does anywhere on the page. */
export function SearchButton({ index, matches }: { index: OrgIndex; matches: Matches }) {
  const [isOpen, setOpen] = useState(false)
  const [Panel, setPanel] = useState(lazySearch)
  useSearchKey(() => setOpen(true))
  const close = () => setOpen(false)
  return (
    <>
      <Button
        className="search-button"
        aria-label="Search"
        aria-keyshortcuts={isApple ? 'Meta+K' : 'Control+K'}
        onClick={() => setOpen(true)}
      >
        <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
          <path d="M12.5 12.5 17 17M14 8.5a5.5 5.5 0 1 1-11 0a5.5 5.5 0 0 1 11 0z" />
        </svg>
        <span>Search</span> <kbd>{isApple ? '⌘K' : 'Ctrl K'}</kbd>
      </Button>
      {isOpen && (
        <Dialog title="Search" shape="top" onClose={close}>
          <Suspense fallback={<p role="status">Loading the search…</p>}>
            <Panel {...{ index, matches }} onClose={close} onRetry={() => setPanel(lazySearch)} />
          </Suspense>
        </Dialog>
      )}
    </>
  )
}

const isApple = /Mac|iP(?:hone|ad|od)/.test(navigator.platform)

/** Hears of the key that opens the search, wherever focus is; but what a dialog does with it is its own. */
function useSearchKey(onSearch: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isSearch = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
      if (!isSearch || event.altKey || event.shiftKey || event.defaultPrevented || event.isComposing) return
      if (document.querySelector('dialog[open]')) return
      event.preventDefault()
      onSearch()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  })
}
