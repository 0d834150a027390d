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
  const listen = vi.spyOn(window, 'addEventListener')
  serveOrg(org)
  renderApp()
  await findHeading('Acme')
  // The page listens a moment after it is drawn.
  await waitFor(() =>
    expect(listen).toHaveBeenCalledWith('online', expect.anything(), { signal: expect.anything() }),
  )
  listen.mockRestore()
}

/** Comes back to the page after a while. */
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
  ['is seen', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['is online', () => window.dispatchEvent(new Event('online'))],
])(
  'offers what has come meanwhile when the page %s again, and shows it only when asked',
  async (_, trigger) => {
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
  },
)

it('offers once what is not wanted now, and anew what comes after', async () => {
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

it('takes an offer back when the file is again as it is shown', async () => {
  await openPage()
  serveOrg(updatedOrg)
  await revisitPage()
  await findBanner()
  serveOrg(org)
  await revisitPage()
  await waitFor(expectNoBanner)
})

it('asks not at every turn, and soon again where there was no answer', async () => {
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

it('keeps what is shown, without a word, where nothing better has come', async () => {
  await openPage()
  for (const body of ['<title>Sign in</title>', '{"version": 1,', '[]']) {
    serveOrg(body)
    await revisitPage()
    expectNoBanner()
    await findHeading('Acme')
  }
})
