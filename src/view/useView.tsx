import { replaceEqualDeep } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useMemo, useState, useSyncExternalStore } from 'react'
import type { EntryRef } from '../org/indexOrg'
import { formatView, parseView, type View } from './view'

/** `push` for what Back should undo (selecting, changing the view), `replace` for filtering, folding and typing. */
type HistoryMode = 'push' | 'replace'

/** How the present view was come by: by opening the page, by Back or Forward, or by what a person did here. */
export type Arrival = 'load' | 'back' | HistoryMode

interface ViewAccess {
  view: View
  arrival: Arrival
  /** The address of a view, to be used as a link. */
  href: (view: View) => string
  /** Goes to a view, or to what becomes of the present one: so that a part need not be drawn anew to know it. */
  navigate: (next: View | ((now: View) => View), mode: HistoryMode) => void
}

const ViewContext = createContext<ViewAccess | undefined>(undefined)

/** Gives the page its view, which is the address and nothing else. `base` is where the site is mounted. */
export function ViewProvider({
  base = import.meta.env.BASE_URL,
  children,
}: {
  base?: string
  children: ReactNode
}) {
  const [store] = useState(() => viewStore(base))
  const { view, arrival } = useSyncExternalStore(store.subscribe, store.get)
  const access = useMemo(
    () => ({ view, arrival, href: store.href, navigate: store.navigate }),
    [view, arrival, store],
  )
  return <ViewContext value={access}>{children}</ViewContext>
}

/** A view that stays as it is, for pages that are written beforehand: their links are followed by the browser. */
export function FixedView({ view, base, children }: { view: View; base: string; children: ReactNode }) {
  const access: ViewAccess = {
    view,
    arrival: 'load',
    href: (next) => formatView(next, base),
    navigate: () => undefined,
  }
  return <ViewContext value={access}>{children}</ViewContext>
}

/** The view, and the means to change it. Throws outside a `ViewProvider`: a fault of ours, not of any data. */
export function useView(): ViewAccess {
  const access = useContext(ViewContext)
  if (!access) throw new Error('useView needs a ViewProvider around it')
  return access
}

/** The same view with another entry selected, or with none. */
export function withEntry(view: View, entry: EntryRef | undefined): View {
  const { entry: _, ...rest } = view
  return entry ? { ...rest, entry } : rest
}

/** The same selection and filter in another view, or with none in the one that the window is wide enough for. */
export function withView(now: View, view: View['view']): View {
  const { view: _, ...rest } = now
  return view ? { ...rest, view } : rest
}

/** The address bar as a store of views. Parts that do not change keep their identity from view to view. */
function viewStore(base: string) {
  const listeners = new Set<() => void>()
  let address = readAddress()
  let current: { view: View; arrival: Arrival } = { view: parseView(address, base), arrival: 'load' }

  const read = (arrival: Arrival) => {
    if (readAddress() === address) return
    address = readAddress()
    current = { view: replaceEqualDeep(current.view, parseView(address, base)), arrival }
    for (const listener of listeners) listener()
  }
  const onBack = () => read('back')
  const href = (view: View) => formatView(view, base)
  return {
    get: () => current,
    href,
    navigate(next: View | ((now: View) => View), mode: HistoryMode) {
      const target = href(typeof next === 'function' ? next(current.view) : next)
      // The same address again is not a step that Back should undo.
      if (mode === 'push' && target !== readAddress()) window.history.pushState(null, '', target)
      else window.history.replaceState(window.history.state, '', target)
      read(mode)
    },
    subscribe(listener: () => void) {
      if (listeners.size === 0) window.addEventListener('popstate', onBack)
      listeners.add(listener)
      // The address may have become another while the page was being drawn for the first time.
      read('back')
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) window.removeEventListener('popstate', onBack)
      }
    },
  }
}

function readAddress(): string {
  return window.location.pathname + window.location.search
}
