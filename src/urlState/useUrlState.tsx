import { replaceEqualDeep } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useMemo, useState, useSyncExternalStore } from 'react'
import type { EntryRef } from '../org/model/indexOrg'
import type { Id } from '../org/model/schema'
import { formatUrlState, parseUrlState, type UrlState } from './urlState'

/** `push` for what Back should undo (selecting, changing the view), `replace` for filtering, folding and typing. */
export type HistoryMode = 'push' | 'replace'

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

/** The same view with a quality in the filter, or without it. */
export function withQuality(urlState: UrlState, id: Id, isChosen: boolean): UrlState {
  const others = urlState.quality.filter((other) => other !== id)
  return { ...urlState, quality: isChosen ? [...others, id] : others }
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

  const show = (nextUrl: string, navigationType: NavigationType) => {
    if (nextUrl === url) return
    url = nextUrl
    current = { urlState: replaceEqualDeep(current.urlState, parseUrlState(url, base)), navigationType }
    for (const listener of listeners) listener()
  }
  const writer = createHistoryWriter()
  const onPopState = () => {
    writer.cancel()
    show(readCurrentUrl(), 'back')
  }
  const href = (urlState: UrlState) => formatUrlState(urlState, base)
  // An address that nearly fits, such as /roles/x, becomes the one that fits.
  const correctPath = () => {
    const fitting = href(current.urlState)
    const isEqualPath = (a: string, b: string) => stripPathEnd(a) === stripPathEnd(b)
    if (!current.urlState.entry || isEqualPath(url, fitting)) return
    writer.write('replace', fitting)
    url = fitting
  }
  return {
    getSnapshot: () => current,
    href,
    navigate(next: UrlState | ((current: UrlState) => UrlState), mode: HistoryMode) {
      const targetUrl = href(typeof next === 'function' ? next(current.urlState) : next)
      // The same address again is not a step that Back should undo.
      writer.write(targetUrl === url ? 'replace' : mode, targetUrl)
      show(targetUrl, mode)
    },
    subscribe(listener: () => void) {
      if (listeners.size === 0) window.addEventListener('popstate', onPopState)
      listeners.add(listener)
      // The address may have become another while the page was being drawn for the first time.
      if (!writer.isPending()) show(readCurrentUrl(), 'back')
      correctPath()
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) window.removeEventListener('popstate', onPopState)
      }
    },
  }
}

const HISTORY_RETRY_MS = 1000

/**
 * Writes addresses to the history. Browsers refuse more than some 100 calls in some seconds (WebKit 100 in 10 s): the
 * page then goes on, and the last address is written once the browser accepts it.
 */
function createHistoryWriter() {
  let timer: ReturnType<typeof setTimeout> | undefined
  const cancel = () => {
    clearTimeout(timer)
    timer = undefined
  }
  const write = (mode: HistoryMode, targetUrl: string) => {
    cancel()
    try {
      if (mode === 'push') window.history.pushState(null, '', targetUrl)
      else window.history.replaceState(window.history.state, '', targetUrl)
    } catch {
      timer = setTimeout(() => write(mode, targetUrl), HISTORY_RETRY_MS)
    }
  }
  return { write, cancel, isPending: () => timer !== undefined }
}

/** The path of an address, without the endings that make no difference: a slash, or `index.html`. */
function stripPathEnd(url: string): string {
  return url.replace(/[?#].*$/, '').replace(/(?:\/index\.html|\/)$/, '')
}

function readCurrentUrl(): string {
  return window.location.pathname + window.location.search
}
