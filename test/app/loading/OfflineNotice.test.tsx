import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
// Loaded with the test, lest loading it while the page is shown take longer than a test waits.
import '../../../src/app/loading/OfflineNotice'
import { anOrg, aTeam } from '../../builders'
import { serveOrg, server } from '../../server'
import { renderApp } from '../renderApp'

const org = anOrg({ name: 'Acme', teams: [aTeam({ id: 'acme' })] })

it('says since when what is shown has been kept, until the server answers', async () => {
  const headers = { 'atlas-kept': '2026-11-24T13:05:00.000Z' }
  server.use(http.get('*/org.json', () => HttpResponse.json(org, { headers })))
  renderApp()
  await screen.findByRole('heading', { level: 1, name: 'Acme' })
  const notice = await screen.findByText(/^Offline: as of your last visit,/)
  expect(notice).toHaveAttribute('role', 'status')
  expect(notice.querySelector('time')).toHaveAttribute('datetime', headers['atlas-kept'])
  serveOrg({ ...org, name: 'Acme anew' })
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Acme anew' })).toBeVisible()
  expect(screen.queryByText(/^Offline/)).toBeNull()
})
