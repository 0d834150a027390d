import { createContext } from 'react'

/** The element of the filter panel: it takes focus from buttons that go away, and scrolls unless a dialog does. */
export const FilterPanelContext = createContext<HTMLElement | null>(null)
