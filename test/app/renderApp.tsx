import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { StrictMode } from 'react'
import { App } from '../../src/app/App'
import { UrlStateProvider } from '../../src/urlState/useUrlState'
import '../dialogPolyfill'

/** Opens the whole page at an address, with what the test serves as its data. */
export function renderApp(url = '/', base = '/') {
  window.history.replaceState(null, '', url)
  const client = new QueryClient()
  const view = render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <UrlStateProvider base={base}>
          <App base={base} />
        </UrlStateProvider>
      </QueryClientProvider>
    </StrictMode>,
  )
  return { ...view, client }
}

// A window at a desk: jsdom lays nothing out, and a chart in a pane without a size is not drawn.
Object.defineProperties(HTMLElement.prototype, {
  clientWidth: { configurable: true, get: () => 1040 },
  clientHeight: { configurable: true, get: () => 752 },
})
