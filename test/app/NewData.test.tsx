import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
// Loaded with the test, lest loading it while the page is shown take longer than a test waits.
import '../../src/app/NewData'
import { anOrg, aTeam } from '../builders'
import { serveOrg, server } from '../server'
import { showApp } from './showApp'

const org = anOrg({ name: 'Acme', teams: [aTeam({ id: 'acme' })] })
const newer = { ...org, name: 'Acme anew' }

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => vi.useRealTimers())

// Of a first test the page takes its time on a busy machine.
const patient = { timeout: 10_000 }

const heading = (name: string) => screen.findByRole('heading', { level: 1, name }, patient)
const offer = () => screen.findByText(/^A newer version/, {}, patient)
const noOffer = () => expect(screen.queryByText(/^A newer version/)).toBeNull()

async function open(): Promise<void> {
  const listen = vi.spyOn(window, 'addEventListener')
  serveOrg(org)
  showApp()
  await heading('Acme')
  // The page listens a moment after it is drawn.
  await waitFor(() =>
    expect(listen).toHaveBeenCalledWith('online', expect.anything(), { signal: expect.anything() }),
  )
  listen.mockRestore()
}

/** Comes back to the page after a while. */
async function seeAgain(
  occasion: () => void = () => window.dispatchEvent(new Event('focus')),
): Promise<void> {
  await act(async () => {
    vi.setSystemTime(Date.now() + 60_000)
    occasion()
    await new Promise((done) => setTimeout(done, 100))
  })
}

it.each<[string, () => void]>([
  ['is given focus', () => window.dispatchEvent(new Event('focus'))],
  ['is seen', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['is online', () => window.dispatchEvent(new Event('online'))],
])(
  'offers what has come meanwhile when the page %s again, and shows it only when asked',
  async (_, occasion) => {
    await open()
    serveOrg(newer)
    noOffer()
    await seeAgain(occasion)
    expect(await offer()).toHaveAttribute('role', 'status')
    await heading('Acme')
    await userEvent.click(screen.getByRole('button', { name: 'Show it' }))
    await heading('Acme anew')
    noOffer()
    expect(screen.getByRole('main')).toHaveFocus()
  },
)

it('offers once what is not wanted now, and anew what comes after', async () => {
  await open()
  serveOrg(newer)
  await seeAgain()
  await offer()
  await userEvent.click(screen.getByRole('button', { name: 'Not now' }))
  noOffer()
  await seeAgain()
  noOffer()
  serveOrg({ ...org, name: 'Acme yet again' })
  await seeAgain()
  await offer()
  await userEvent.click(screen.getByRole('button', { name: 'Show it' }))
  await heading('Acme yet again')
})

it('takes an offer back when the file is again as it is shown', async () => {
  await open()
  serveOrg(newer)
  await seeAgain()
  await offer()
  serveOrg(org)
  await seeAgain()
  await waitFor(noOffer)
})

it('asks not at every turn, and soon again where there was no answer', async () => {
  await open()
  let asked = 0
  let isUp = false
  server.use(
    http.get('*/org.json', () => {
      asked += 1
      return isUp ? HttpResponse.json(org) : HttpResponse.error()
    }),
  )
  const focus = () =>
    act(async () => {
      window.dispatchEvent(new Event('focus'))
      await new Promise((done) => setTimeout(done, 100))
    })
  await focus()
  expect(asked).toBe(0)
  await seeAgain()
  expect(asked).toBe(1)
  isUp = true
  await focus()
  expect(asked).toBe(2)
  await focus()
  expect(asked).toBe(2)
  await heading('Acme')
})

it('keeps what is shown, without a word, where nothing better has come', async () => {
  await open()
  for (const body of ['<title>Sign in</title>', '{"version": 1,', '[]']) {
    serveOrg(body)
    await seeAgain()
    noOffer()
    await heading('Acme')
  }
})
