import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
// Loaded with the test, lest loading it while the page is shown take longer than a test waits.
import '../../../src/app/loading/UpdateBanner'
import { anOrg, aTeam } from '../../builders'
import { serveOrg, server } from '../../server'
import { renderApp } from '../renderApp'

const org = anOrg({ name: 'Acme', teams: [aTeam({ id: 'acme' })] })
const updatedOrg = { ...org, name: 'Acme anew' }

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => vi.useRealTimers())

// Of a first test the page takes its time on a busy machine.
const slowTimeout = { timeout: 10_000 }

const findHeading = (name: string) => screen.findByRole('heading', { level: 1, name }, slowTimeout)
const findBanner = () => screen.findByText(/^A newer version/, {}, slowTimeout)
const expectNoBanner = () => expect(screen.queryByText(/^A newer version/)).toBeNull()

async function openPage(): Promise<void> {
  serveOrg(org)
  const { client } = renderApp()
  await findHeading('Acme')
  // The banner comes a moment after the page is drawn.
  const listActiveQueries = () => client.getQueryCache().findAll({ queryKey: ['update'], type: 'active' })
  await waitFor(() => expect(listActiveQueries()).toHaveLength(1))
}

/** Visits the page again after a minute. */
async function revisitPage(
  trigger: () => void = () => window.dispatchEvent(new Event('focus')),
): Promise<void> {
  await act(async () => {
    vi.setSystemTime(Date.now() + 60_000)
    trigger()
    await new Promise((done) => setTimeout(done, 100))
  })
}

it.each<[string, () => void]>([
  ['is given focus', () => window.dispatchEvent(new Event('focus'))],
  ['is visible', () => document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))],
  [
    'is online',
    () => {
      window.dispatchEvent(new Event('offline'))
      window.dispatchEvent(new Event('online'))
    },
  ],
])('offers a newer file when the page %s again, and shows it only on request', async (_, trigger) => {
  await openPage()
  serveOrg(updatedOrg)
  expectNoBanner()
  await revisitPage(trigger)
  expect(await findBanner()).toHaveAttribute('role', 'status')
  await findHeading('Acme')
  await userEvent.click(screen.getByRole('button', { name: 'Show it' }))
  await findHeading('Acme anew')
  expectNoBanner()
  expect(screen.getByRole('main')).toHaveFocus()
})

it('does not offer a dismissed version again, but offers the next one', async () => {
  await openPage()
  serveOrg(updatedOrg)
  await revisitPage()
  await findBanner()
  await userEvent.click(screen.getByRole('button', { name: 'Not now' }))
  expectNoBanner()
  await revisitPage()
  expectNoBanner()
  serveOrg({ ...org, name: 'Acme yet again' })
  await revisitPage()
  await findBanner()
  await userEvent.click(screen.getByRole('button', { name: 'Show it' }))
  await findHeading('Acme yet again')
})

it('withdraws the offer when the file is again what is on screen', async () => {
  await openPage()
  serveOrg(updatedOrg)
  await revisitPage()
  await findBanner()
  serveOrg(org)
  await revisitPage()
  await waitFor(expectNoBanner)
})

it('requests the file at most every 30 seconds, but at each visit until the server answers', async () => {
  await openPage()
  let requestCount = 0
  let isUp = false
  server.use(
    http.get('*/org.json', () => {
      requestCount += 1
      return isUp ? HttpResponse.json(org) : HttpResponse.error()
    }),
  )
  const focusWindow = () =>
    act(async () => {
      window.dispatchEvent(new Event('focus'))
      await new Promise((done) => setTimeout(done, 100))
    })
  await focusWindow()
  expect(requestCount).toBe(0)
  await revisitPage()
  expect(requestCount).toBe(1)
  isUp = true
  await focusWindow()
  expect(requestCount).toBe(2)
  await focusWindow()
  expect(requestCount).toBe(2)
  await findHeading('Acme')
})

it('offers nothing that cannot be displayed', async () => {
  await openPage()
  for (const body of ['<title>Sign in</title>', '{"version": 1,', '[]']) {
    serveOrg(body)
    await revisitPage()
    expectNoBanner()
    await findHeading('Acme')
  }
})
