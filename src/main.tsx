import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './ui/theme.css'
import './app/app.css'
import { App, FILE } from './app/App'
import { keptTheme, showTheme } from './app/theme'
import { orgQuery } from './data/orgQuery'
import { ViewProvider } from './view/useView'
import { parseView } from './view/view'

showTheme(parseView(window.location.search).theme ?? keptTheme())

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root"')

// The data is asked for before anything is drawn: by then it may be there.
const client = new QueryClient()
void client.prefetchQuery(orgQuery(FILE, import.meta.env.BASE_URL))

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <ViewProvider>
        <App />
      </ViewProvider>
    </QueryClientProvider>
  </StrictMode>,
)
