import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import './ui/theme.css'
import './app/app.css'
import { App } from './app/App'
import { FILE, fileOf } from './app/fileOf'
import { takeOver } from './app/takeOver'
import { keptTheme, showTheme } from './app/theme'
import { orgQuery } from './data/orgQuery'
import { ViewProvider } from './view/useView'
import { parseView } from './view/view'

const view = parseView(window.location.search)
showTheme(view.theme ?? keptTheme())

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root"')

// The data is asked for before anything is drawn: by then it may be there.
const client = new QueryClient()
const base = import.meta.env.BASE_URL
const loaded = client.prefetchQuery(orgQuery(fileOf(view), base))
if (fileOf(view) !== FILE && view.since !== FILE) letGoOf(base + FILE)

void takeOver(
  root,
  loaded,
  <StrictMode>
    <QueryClientProvider client={client}>
      <ViewProvider>
        <App />
      </ViewProvider>
    </QueryClientProvider>
  </StrictMode>,
)

/** Breaks off the loading of what index.html has preloaded, where the address asks for another file. */
function letGoOf(address: string): void {
  const ended = new AbortController()
  fetch(address, { signal: ended.signal }).catch(() => undefined)
  ended.abort()
}
