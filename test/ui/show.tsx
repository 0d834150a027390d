import '@testing-library/jest-dom/vitest'
import '../dialog'
import { cleanup, render } from '@testing-library/react'
import { type ReactNode, StrictMode } from 'react'
import { afterEach, vi } from 'vitest'
import type { OrgIndex } from '../../src/org/indexOrg'
import { type Matches, matchRoles } from '../../src/org/matchRoles'
import { useView, ViewProvider } from '../../src/view/useView'

interface Shown {
  index: OrgIndex
  matches: Matches
}

/** Shows a part of the page at an address, in StrictMode, as the app gives it its index and matches. */
export function show(address: string, index: OrgIndex, part: (shown: Shown) => ReactNode) {
  window.history.replaceState(null, '', address)
  return render(
    <StrictMode>
      <ViewProvider base="/">
        <Part index={index} part={part} />
      </ViewProvider>
    </StrictMode>,
  )
}

/** The address bar, from the site's root. */
export function address(): string {
  return window.location.pathname + window.location.search
}

/** Makes the window as small as a phone's, or as large as a desk's, for the media queries that ask. */
export function setSmall(isSmall: boolean) {
  vi.stubGlobal('matchMedia', (query: string) =>
    Object.assign(new EventTarget(), { matches: isSmall && query.includes('max-width'), media: query }),
  )
}

setSmall(false)

afterEach(() => {
  cleanup()
  setSmall(false)
})

function Part({ index, part }: { index: OrgIndex; part: (shown: Shown) => ReactNode }) {
  const { view } = useView()
  return part({ index, matches: matchRoles(index, view) })
}
