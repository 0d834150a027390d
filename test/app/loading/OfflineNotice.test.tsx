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

// When the service worker cached what it answers with.
const headers = { 'atlas-kept': '2026-11-24T13:05:00.000Z' }

async function openOffline(): Promise<HTMLElement> {
  server.use(
    http.get('*/org.json', () => HttpResponse.json(org, { headers })),
    http.head('*/org.json', () => HttpResponse.error()),
  )
  renderApp()
  await screen.findByRole('heading', { level: 1, name: 'Acme' })
  return screen.findByText(/^Offline: as of your last visit,/)
}

async function expectUpdate(): Promise<void> {
  expect(await screen.findByRole('heading', { level: 1, name: 'Acme anew' })).toBeVisible()
  expect(screen.queryByText(/^Offline/)).toBeNull()
}

it('says how old the data is until Try again gets an answer', async () => {
  const notice = await openOffline()
  expect(notice).toHaveAttribute('role', 'status')
  expect(notice.querySelector('time')).toHaveAttribute('datetime', headers['atlas-kept'])
  serveOrg({ ...org, name: 'Acme anew' })
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await expectUpdate()
})

it('loads the data again by itself when the browser is back online and the server answers', async () => {
  await openOffline()
  serveOrg({ ...org, name: 'Acme anew' })
  server.use(http.head('*/org.json', () => new HttpResponse(null)))
  window.dispatchEvent(new Event('offline'))
  window.dispatchEvent(new Event('online'))
  await expectUpdate()
})
