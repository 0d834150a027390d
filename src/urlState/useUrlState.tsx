import { replaceEqualDeep } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useMemo, useState, useSyncExternalStore } from 'react'
import type { EntryRef } from '../org/model/indexOrg'
import { formatUrlState, parseUrlState, type UrlState } from './urlState'

/** `push` for what Back should undo (selecting, changing the view), `replace` for filtering, folding and typing. */
type HistoryMode = 'push' | 'replace'

/** How the present view was come by: by opening the page, by Back or Forward, or by what a person did here. */
export type NavigationType = 'load' | 'back' | HistoryMode

interface UrlStateContextValue {
  urlState: UrlState
  navigationType: NavigationType
  /** The address of a view, to be used as a link. */
  href: (urlState: UrlState) => string
  /** Goes to a view, or to what becomes of the present one: so that a part need not be drawn anew to know it. */
  navigate: (next: UrlState | ((current: UrlState) => UrlState), mode: HistoryMode) => void
}

const UrlStateContext = createContext<UrlStateContextValue | undefined>(undefined)

/** Gives the page its view, which is the address and nothing else. `base` is where the site is mounted. */
export function UrlStateProvider({
  base = import.meta.env.BASE_URL,
  children,
}: {
  base?: string
  children: ReactNode
}) {
  const [store] = useState(() => createUrlStateStore(base))
  const { urlState, navigationType } = useSyncExternalStore(store.subscribe, store.getSnapshot)
  const contextValue = useMemo(
    () => ({ urlState, navigationType, href: store.href, navigate: store.navigate }),
    [urlState, navigationType, store],
  )
  return <UrlStateContext value={contextValue}>{children}</UrlStateContext>
}

/** A view that stays as it is, for pages that are written beforehand: their links are followed by the browser. */
export function StaticUrlStateProvider({
  urlState,
  base,
  children,
}: {
  urlState: UrlState
  base: string
  children: ReactNode
}) {
  const contextValue: UrlStateContextValue = {
    urlState,
    navigationType: 'load',
    href: (target) => formatUrlState(target, base),
    navigate: () => undefined,
  }
  return <UrlStateContext value={contextValue}>{children}</UrlStateContext>
}

/** The view, and the means to change it. Throws outside a `ViewProvider`: a fault of ours, not of any data. */
export function useUrlState(): UrlStateContextValue {
  const contextValue = useContext(UrlStateContext)
  if (!contextValue) throw new Error('useUrlState needs a UrlStateProvider around it')
  return contextValue
}

/** The same view with another entry selected, or with none. */
export function withEntry(urlState: UrlState, entry: EntryRef | undefined): UrlState {
  const { entry: _, ...rest } = urlState
  return entry ? { ...rest, entry } : rest
}

/** The same selection and filter in another view, or with none in the one that the window is wide enough for. */
export function withTab(urlState: UrlState, tab: UrlState['tab']): UrlState {
  const { tab: _, ...rest } = urlState
  return tab ? { ...rest, tab } : rest
}

/** The address bar as a store of views. Parts that do not change keep their identity from view to view. */
function createUrlStateStore(base: string) {
  const listeners = new Set<() => void>()
  let url = readCurrentUrl()
  let current: { urlState: UrlState; navigationType: NavigationType } = {
    urlState: parseUrlState(url, base),
    navigationType: 'load',
  }

  const syncWithAddressBar = (navigationType: NavigationType) => {
    if (readCurrentUrl() === url) return
    url = readCurrentUrl()
    current = { urlState: replaceEqualDeep(current.urlState, parseUrlState(url, base)), navigationType }
    for (const listener of listeners) listener()
  }
  const onPopState = () => syncWithAddressBar('back')
  const href = (urlState: UrlState) => formatUrlState(urlState, base)
  return {
    getSnapshot: () => current,
    href,
    navigate(next: UrlState | ((current: UrlState) => UrlState), mode: HistoryMode) {
      const targetUrl = href(typeof next === 'function' ? next(current.urlState) : next)
      // The same address again is not a step that Back should undo.
      if (mode === 'push' && targetUrl !== readCurrentUrl()) window.history.pushState(null, '', targetUrl)
      else window.history.replaceState(window.history.state, '', targetUrl)
      syncWithAddressBar(mode)
    },
    subscribe(listener: () => void) {
      if (listeners.size === 0) window.addEventListener('popstate', onPopState)
      listeners.add(listener)
      // The address may have become another while the page was being drawn for the first time.
      syncWithAddressBar('back')
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) window.removeEventListener('popstate', onPopState)
      }
    },
  }
}

function readCurrentUrl(): string {
  return window.location.pathname + window.location.search
}
