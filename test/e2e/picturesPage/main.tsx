import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import '../../../src/ui/theme.css'
import '../../../src/app/app.css'
import '../../../src/filter/filter.css'
import { Chart } from '../../../src/canvas/Chart'
import { orgQuery } from '../../../src/data/orgQuery'
import { matchRoles } from '../../../src/org/matchRoles'
import { Paper } from '../../../src/share/Paper'
import { Pictures } from '../../../src/share/Pictures'
import { Button } from '../../../src/ui/Button'
import { Dialog } from '../../../src/ui/Dialog'
import { useSize } from '../../../src/ui/useSize'
import { useView, ViewProvider } from '../../../src/view/useView'

/** A chart, and a dialog with the pictures of it. */
function Page() {
  const { data } = useQuery(orgQuery('org.json', '/'))
  const { view } = useView()
  const [ref, frame] = useSize<HTMLDivElement>()
  const [isOpen, setOpen] = useState(false)
  const shared = data && { index: data.index, matches: matchRoles(data.index, view), levels: 99 }
  return (
    <div className="explorer" style={{ display: 'block', height: 'auto' }}>
      <h1>Pictures</h1>
      <div ref={ref} className="workspace" style={{ height: 520 }}>
        <main className="view">{shared && frame && <Chart {...shared} frame={frame} covered={0} />}</main>
      </div>
      <Button onClick={() => setOpen(true)}>Share</Button>
      {isOpen && shared && frame && (
        <Dialog title="Share" onClose={() => setOpen(false)}>
          <Pictures {...shared} frame={frame} />
        </Dialog>
      )}
      {shared && <Paper {...shared} shown="chart" />}
    </div>
  )
}

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <QueryClientProvider client={new QueryClient()}>
      <ViewProvider base="/">
        <Page />
      </ViewProvider>
    </QueryClientProvider>,
  )
