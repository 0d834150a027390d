import '@testing-library/jest-dom/vitest'
import '../dialogPolyfill'
import { cleanup, render } from '@testing-library/react'
import { type ReactNode, StrictMode } from 'react'
import { afterEach, vi } from 'vitest'
import type { OrgIndex } from '../../src/org/model/indexOrg'
import { filterRoles, type RoleMatches } from '../../src/org/query/filterRoles'
import { UrlStateProvider, useUrlState } from '../../src/urlState/useUrlState'

interface RenderContext {
  index: OrgIndex
  matches: RoleMatches
}

/** Shows a part of the page at an address, in StrictMode, as the app gives it its index and matches. */
export function renderAtUrl(url: string, index: OrgIndex, renderPart: (context: RenderContext) => ReactNode) {
  window.history.replaceState(null, '', url)
  return render(
    <StrictMode>
      <UrlStateProvider base="/">
        <Part index={index} part={renderPart} />
      </UrlStateProvider>
    </StrictMode>,
  )
}

/** The address bar, from the site's root. */
export function currentUrl(): string {
  return window.location.pathname + window.location.search
}

/** Makes the window as small as a phone's, or as large as a desk's, for the media queries that ask. */
export function setSmallScreen(isSmallScreen: boolean) {
  vi.stubGlobal('matchMedia', (query: string) =>
    Object.assign(new EventTarget(), {
      matches: isSmallScreen && query.startsWith('(width <'),
      media: query,
    }),
  )
}

setSmallScreen(false)

afterEach(() => {
  cleanup()
  setSmallScreen(false)
})

function Part({ index, part: renderPart }: { index: OrgIndex; part: (context: RenderContext) => ReactNode }) {
  const { urlState } = useUrlState()
  return renderPart({ index, matches: filterRoles(index, urlState) })
}
