import { readdirSync, readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import type { Page } from '@playwright/test'
import { test as plain } from '@playwright/test'
import { expect, test } from '../helpers/fixtures'
import { chart, details } from '../helpers/page'
import { type StaticHost, startStaticHost } from '../helpers/staticHost'

/** How a server answers a request. */
type ResponseBehaviour = (response: ServerResponse) => void

const json = readFileSync('public/org.json', 'utf8')
const orgNamed = (name: string) => JSON.stringify(Object.assign({}, JSON.parse(json), { name }))
const type = { 'content-type': 'application/json' }

const sendWhole =
  (body: string, headers: Record<string, string> = {}, status = 200): ResponseBehaviour =>
  (response) =>
    response.writeHead(status, { ...type, ...headers }).end(body)
const resetConnection: ResponseBehaviour = (response) => response.socket?.destroy()
const neverAnswer: ResponseBehaviour = () => {}
const sendHalf =
  (headers: Record<string, string | number>, after: 'reset' | 'silent'): ResponseBehaviour =>
  (response) => {
    response.writeHead(200, { ...type, ...headers }).write(json.slice(0, 5000))
    if (after === 'reset') setTimeout(() => resetConnection(response), 50)
  }
const sendErrorPage = (status: number) =>
  sendWhole('<!doctype html><h1>Sign in</h1>', { 'content-type': 'text/html' }, status)
const sendOrg = sendWhole(json)

/** The host's ways with paths that begin so; what was asked of it, and by which stamps. */
let ways: Map<string, ResponseBehaviour>
let asked: { path: string; stamp: string | undefined }[]
let host: StaticHost

test.beforeEach(async () => {
  ways = new Map()
  asked = []
  host = await startStaticHost('dist', '/', 0, (request, response, path) => {
    asked.push({ path, stamp: request.headers['if-none-match'] })
    const way = [...ways].find(([start]) => path.startsWith(start))?.[1]
    way?.(response)
    return way !== undefined
  })
})

test.afterEach(() => host.close())

test('names what came in place of the data, and Try again recovers', async ({ page: tab }) => {
  ways.set('/login', sendErrorPage(200)).set('/moved', sendOrg)
  const faults: [ResponseBehaviour, RegExp][] = [
    [resetConnection, /could not be fetched/],
    [sendHalf({}, 'reset'), /broke off half-way/],
    [sendHalf({ 'content-length': json.length }, 'reset'), /broke off half-way/],
    [
      sendWhole(json.slice(0, 5000)),
      /line \d+, column \d+: The file is not JSON.*Expected: .*break off half-way/,
    ],
    [sendWhole(json, { 'content-encoding': 'gzip' }), /broke off half-way/],
    [
      sendErrorPage(200),
      /is a web page, which is what many servers send for a wrong path.*check that it lies beside/,
    ],
    [sendWhole('', { location: '/login' }, 302), /sent on to http.*\/login, which is a web page.*signed in/],
    [sendWhole('', { 'content-type': 'image/png' }), /the server sends it as image\/png/],
    [sendErrorPage(404), /not found/],
    [sendErrorPage(500), /an error \(500\)/],
    [sendWhole('', {}, 304), /an error \(304\)/],
  ]
  ways.set('/org.json', neverAnswer)
  await tab.goto(`${host.url}role/technology-lead`)
  for (const [way, words] of faults) {
    ways.set('/org.json', way)
    const button = tab.getByRole('button', { name: 'Try again' })
    if (way === resetConnection) await tab.reload()
    else await button.click()
    await expect(tab.getByRole('alert')).toContainText(words)
  }
  ways.set('/org.json', sendWhole('', { location: '/moved' }, 307))
  await tab.getByRole('button', { name: 'Try again' }).click()
  await expect(details(tab).getByRole('heading', { level: 2, name: 'Technology Lead' })).toBeVisible()
})

plain('does not follow a redirect of the data to another site, and says so', async ({ page: tab }) => {
  const other = await startStaticHost('dist', '/')
  ways.set('/org.json', sendWhole('', { location: `${other.url}org.json` }, 302))
  await tab.goto(host.url)
  await expect(tab.getByRole('alert')).toContainText(/could not be fetched.*not on to another site/)
  other.close()
})

test('times out if the server falls silent', async ({ page: tab }) => {
  await tab.clock.install()
  ways.set('/org.json', neverAnswer)
  await tab.goto(host.url)
  await expect(tab.getByRole('status')).toContainText('Loading the organisation…')
  await tab.clock.fastForward(31_000)
  await expect(tab.getByRole('alert')).toContainText('did not answer for 30 seconds')
  ways.set('/org.json', sendHalf({}, 'silent'))
  const begun = tab.waitForResponse('**/org.json')
  await tab.getByRole('button', { name: 'Try again' }).click()
  await begun
  await expect(async () => {
    await tab.clock.fastForward(31_000)
    await expect(tab.getByRole('alert')).toContainText('stopped half-way', { timeout: 500 })
  }).toPass()
  ways.set('/org.json', sendOrg)
  await tab.getByRole('button', { name: 'Try again' }).click()
  await expect(chart(tab).getByRole('link').first()).toBeVisible()
})

test.describe('a file that is replaced while the page is open', () => {
  const offer = (tab: Page) => tab.getByText('A newer version of the organisation’s file is there.')
  const title = (tab: Page, name: string) => tab.getByRole('heading', { level: 1, name })
  const asks = () => asked.filter(({ path }) => path === '/org.json')

  async function open(tab: Page, address = ''): Promise<void> {
    await tab.clock.install()
    const listens = tab.waitForResponse(/\/assets\/UpdateBanner/)
    await tab.goto(host.url + address)
    await expect(title(tab, 'First')).toBeVisible()
    await (await listens).finished()
  }

  /** Comes back to the page after a while, and waits until the server has been asked. */
  async function seeAgain(tab: Page, after = 60_000, occasion = 'focus'): Promise<void> {
    const before = asks().length
    await expect(async () => {
      await tab.clock.fastForward(after)
      await tab.evaluate((name) => void window.dispatchEvent(new Event(name)), occasion)
      await expect.poll(() => asks().length, { timeout: 1000 }).toBeGreaterThan(before)
    }).toPass()
    await tab.waitForTimeout(100)
  }

  const first = sendWhole(orgNamed('First'), { etag: '"1"', 'cache-control': 'no-cache' })
  const second = sendWhole(orgNamed('Second'), { etag: '"2"', 'cache-control': 'no-cache' })
  const unchanged = sendWhole('', { etag: '"1"' }, 304)

  test('is offered once it is valid, and shown on request', async ({ page: tab }) => {
    ways.set('/org.json', first)
    await open(tab, 'role/technology-lead')
    ways.set('/org.json', unchanged)
    await seeAgain(tab)
    expect(asks().at(-1)?.stamp).toBe('"1"')
    for (const way of [
      sendErrorPage(200),
      sendErrorPage(500),
      resetConnection,
      sendHalf({}, 'reset'),
      sendWhole('{"version": 1'),
    ]) {
      ways.set('/org.json', way)
      await seeAgain(tab)
      await expect(offer(tab)).toHaveCount(0)
    }
    await expect(title(tab, 'First')).toBeVisible()
    ways.set('/org.json', second)
    await seeAgain(tab, 1000)
    await expect(offer(tab)).toBeVisible()
    await expect(title(tab, 'First')).toBeVisible()
    await tab.getByRole('button', { name: 'Show it' }).click()
    await expect(title(tab, 'Second')).toBeVisible()
    await expect(details(tab).getByRole('heading', { level: 2, name: 'Technology Lead' })).toBeVisible()
    await expect(offer(tab)).toHaveCount(0)
  })

  test('is noticed by each tab when it is shown again, and not while offline', async ({
    page: tab,
    context,
  }) => {
    ways.set('/org.json', first)
    await open(tab)
    const other = await context.newPage()
    await open(other)
    await context.setOffline(true)
    await tab.clock.fastForward('10:00')
    await expect(title(tab, 'First')).toBeVisible()
    ways.set('/org.json', second)
    await context.setOffline(false)
    // The lid is opened: nothing happens but that the clock has gone on.
    await tab.clock.fastForward('08:00:00')
    await tab.getByRole('button', { name: 'Show it' }).click()
    await expect(title(tab, 'Second')).toBeVisible()
    await expect(title(other, 'First')).toBeVisible()
    await seeAgain(other)
    await other.getByRole('button', { name: 'Not now' }).click()
    await expect(title(other, 'First')).toBeVisible()
    await seeAgain(other)
    await expect(offer(other)).toHaveCount(0)
  })

  test('is not replaced by an older answer that arrives late', async ({ page: tab }) => {
    ways.set('/org.json', first)
    await open(tab)
    ways.set('/org.json', second)
    await seeAgain(tab)
    await expect(offer(tab)).toBeVisible()
    let answerLate = () => {}
    ways.set('/org.json', (response) => {
      answerLate = () => sendWhole(orgNamed('Older'), { etag: '"0"' })(response)
    })
    await seeAgain(tab)
    // The request is for what has been replaced on screen, and is cancelled.
    const cancels = tab.waitForEvent('requestfailed')
    await tab.getByRole('button', { name: 'Show it' }).click()
    await expect(title(tab, 'Second')).toBeVisible()
    await cancels
    answerLate()
    await tab.waitForTimeout(100)
    await expect(title(tab, 'Second')).toBeVisible()
    await expect(offer(tab)).toHaveCount(0)
  })
})

for (const [kind, start] of [
  ['js', 'MatrixView-'],
  ['css', 'lateUtilities-'],
] as const) {
  test(`a part whose ${kind} fails to load says so, leaves the rest, and loads on request`, async ({
    page: tab,
  }) => {
    const file = readdirSync('dist/assets').find((name) => name.startsWith(start) && name.endsWith(kind))
    ways.set(`/assets/${file}`, resetConnection)
    await tab.goto(host.url)
    await tab.getByRole('link', { name: 'Matrix' }).click()
    const alert = tab.getByRole('alert')
    await expect(alert).toContainText('could not be loaded')
    await expect(tab.getByRole('region', { name: 'Filters' })).toBeVisible()
    await alert.getByRole('button', { name: 'Try again' }).click()
    await expect(alert.getByRole('button', { name: 'Load the page again' })).toBeVisible()
    ways.clear()
    await alert.getByRole('button', { name: 'Try again' }).click()
    await expect(tab.getByRole('table').first()).toBeVisible()
    await expect(alert).toHaveCount(0)
    await expect(tab.locator('[data-need]').first()).toHaveCSS('display', 'grid')
  })
}

test('details that fail to load say so and can be closed', async ({ page: tab }) => {
  await tab.setViewportSize({ width: 390, height: 800 })
  ways.set('/assets/DetailsPanel', resetConnection)
  await tab.goto(`${host.url}role/technology-lead?view=outline`)
  await expect(details(tab).getByRole('alert')).toContainText('could not be loaded')
  await details(tab).getByRole('button', { name: 'Close' }).click()
  await expect(details(tab)).toHaveCount(0)
  ways.clear()
  await tab.getByRole('treeitem', { name: 'Steering Council' }).click()
  await expect(details(tab).getByRole('heading', { level: 2 })).toBeVisible()
})
