import '../dialogPolyfill'
import { render } from '@testing-library/react'
import { type ReactNode, StrictMode } from 'react'
import type { OrgIndex } from '../../src/org/model/indexOrg'
import { filterRoles } from '../../src/org/query/filterRoles'
import { OrgProvider } from '../../src/urlState/useOrg'
import { UrlStateProvider, useUrlState } from '../../src/urlState/useUrlState'
import { setMediaQueries } from '../browserFakes'

/** Shows a part of the page at an address, in StrictMode, with the organisation that the app gives it. */
export function renderAtUrl(url: string, index: OrgIndex, part: ReactNode) {
  window.history.replaceState(null, '', url)
  return render(
    <StrictMode>
      <UrlStateProvider base="/">
        <TestOrgProvider index={index}>{part}</TestOrgProvider>
      </UrlStateProvider>
    </StrictMode>,
  )
}

/** The address bar, from the site's root. */
export function currentUrl(): string {
  return window.location.pathname + window.location.search
}

/** Makes the window as narrow as a phone's until the test ends, for the media queries that ask. */
export function setSmallScreen(): void {
  setMediaQueries((query) => query.startsWith('(width <'))
}

function TestOrgProvider({ index, children }: { index: OrgIndex; children: ReactNode }) {
  const { urlState } = useUrlState()
  return (
    <OrgProvider index={index} matches={filterRoles(index, urlState)}>
      {children}
    </OrgProvider>
  )
}
