import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import './ui/theme.css'
import './app/app.css'
import { App, FILE } from './app/App'
import { takeOver } from './app/takeOver'
import { keptTheme, showTheme } from './app/theme'
import { orgQuery } from './data/orgQuery'
import { ViewProvider } from './view/useView'

showTheme(keptTheme())

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root"')

// The data is asked for before anything is drawn: by then it may be there.
const client = new QueryClient()
const loaded = client.prefetchQuery(orgQuery(FILE, import.meta.env.BASE_URL))

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
