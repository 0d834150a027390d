import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import './ui/theme.css'
import './ui/utilities.css'
import './app/app.css'
import { App } from './app/App'
import { mountOverPrerendered } from './app/start/mountOverPrerendered'
import { getRequestedFileName, SITE_FILE_NAME } from './app/start/requestedFileName'
import { orgQueryOptions } from './data/orgQueryOptions'
import { applyTheme, loadTheme } from './ui/browser/theme'
import { parseUrlState } from './urlState/urlState'
import { UrlStateProvider } from './urlState/useUrlState'

const urlState = parseUrlState(window.location.search)
applyTheme(urlState.theme ?? loadTheme())

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root"')

// The data is asked for before anything is drawn: by then it may be there.
const client = new QueryClient()
const base = import.meta.env.BASE_URL
const orgPrefetch = client.prefetchQuery(orgQueryOptions(getRequestedFileName(urlState), base))
if (getRequestedFileName(urlState) !== SITE_FILE_NAME && urlState.since !== SITE_FILE_NAME)
  cancelPreload(base + SITE_FILE_NAME)

void mountOverPrerendered(
  root,
  orgPrefetch,
  <StrictMode>
    <QueryClientProvider client={client}>
      <UrlStateProvider>
        <App />
      </UrlStateProvider>
    </QueryClientProvider>
  </StrictMode>,
)

// From here on faults are React's to catch: see early.ts.
document.documentElement.dataset.script = 'running'

/** Breaks off the loading of what index.html has preloaded, where the address asks for another file. */
function cancelPreload(url: string): void {
  const controller = new AbortController()
  fetch(url, { signal: controller.signal }).catch(() => undefined)
  controller.abort()
}
