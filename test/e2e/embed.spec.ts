import { createServer } from 'node:http'
import type { Frame, Page } from '@playwright/test'
import { expectNoAxeViolations } from './helpers/axe'
import { expect, test } from './helpers/fixtures'
import { getChartTransform } from './helpers/page'

/** A page of another origin that shows an address of the explorer in a frame, with text to scroll above and below. */
let host: { url: string; close: () => void }

test.beforeAll(async () => {
  const server = createServer(({ url = '/' }, response) => {
    const asked = new URL(url, 'http://host.invalid').searchParams
    const { src = '', width = '800', height = '500', allow = '' } = Object.fromEntries(asked)
    const quoted = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(`<!doctype html><html lang="en"><title>Handbook</title><meta name="viewport" content="width=device-width">
      <body style="margin: 0"><main style="height: 3000px"><h1>Handbook</h1>
      <iframe src="${quoted(src)}" title="Chart" width="${width}" height="${height}" allow="${quoted(allow)}" style="border: 0"></iframe></main>`)
  })
  await new Promise<void>((started) => server.listen(0, '127.0.0.1', started))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The host has no port')
  host = {
    url: `http://127.0.0.1:${address.port}/`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
})

test.afterAll(() => host.close())

/** Opens the host's page with an address of the explorer in its frame, and waits until it is drawn. */
async function openInFrame(
  page: Page,
  baseURL: string | undefined,
  path: string,
  more: Record<string, string> = {},
) {
  const asked = new URLSearchParams({ src: `${baseURL}${path}`, ...more })
  await page.goto(`${host.url}?${asked}`)
  const handle = await page.locator('iframe').elementHandle()
  const frame = await handle?.contentFrame()
  if (!frame) throw new Error('There is no frame')
  await expect(frame.locator('main a').first()).toBeVisible()
  await expect(frame.getByRole('link', { name: /^Full page/ })).toBeVisible()
  return frame
}

const details = (frame: Frame) => frame.getByRole('complementary', { name: 'Details' })
/** What is read of the chart or the page once that has come to rest. */
async function readWhenStable<T>(read: () => Promise<T>): Promise<T> {
  for (let before: T | undefined; ; ) {
    const now = await read()
    if (now === before) return now
    before = now
    await new Promise((done) => setTimeout(done, 300))
  }
}
const getScrollTop = (page: Page) => page.evaluate(() => window.scrollY)

test('shows chart and details without a toolbar', async ({ page, baseURL }) => {
  const frame = await openInFrame(page, baseURL, '/role/technology-lead?embed=1')
  await expect(frame.getByRole('region', { name: 'Chart' })).toBeVisible()
  await expect(details(frame).getByRole('heading', { level: 2, name: 'Technology Lead' })).toBeVisible()
  await expect(frame.getByRole('navigation')).toHaveCount(0)
  await expect(frame.getByRole('button', { name: 'Search' })).toHaveCount(0)
  await expect(frame.getByRole('region', { name: 'Filters' })).toHaveCount(0)
})

test('links stay in the frame; the full page opens outside with the same selection', async ({
  page,
  baseURL,
}) => {
  const frame = await openInFrame(page, baseURL, '/role/technology-lead?status=filled&embed=1')
  await details(frame).getByRole('link', { name: 'Engineering' }).first().click()
  await expect(details(frame).getByRole('heading', { level: 2, name: 'Engineering' })).toBeVisible()
  expect(frame.url()).toBe(`${baseURL}/team/engineering?status=filled&embed=1`)
  const opened = page.waitForEvent('popup')
  await frame.getByRole('link', { name: /^Full page/ }).click()
  const full = await opened
  await expect(full).toHaveURL(`${baseURL}/team/engineering?status=filled`)
  await expect(full.getByRole('navigation', { name: 'Views' })).toBeVisible()
  expect(await full.evaluate(() => window.opener)).toBeNull()
})

test('external links open outside the frame', { tag: '@sweep' }, async ({ page, baseURL, context }) => {
  await context.route('https://**', (route) => route.fulfill({ body: 'elsewhere' }))
  const frame = await openInFrame(page, baseURL, '/role/technology-lead?embed=1')
  const opened = page.waitForEvent('popup')
  await details(frame).locator('a[href^="https://"]').first().click()
  expect(new URL((await opened).url()).origin).not.toBe(baseURL)
  expect(frame.url()).toBe(`${baseURL}/role/technology-lead?embed=1`)
})

test('the wheel scrolls the outer page, and with Ctrl zooms the chart', async ({ page, baseURL }) => {
  const frame = await openInFrame(page, baseURL, '/?embed=1')
  const before = await readWhenStable(() => getChartTransform(frame))
  await page.mouse.move(300, 300)
  await page.mouse.wheel(0, 120)
  await expect.poll(() => getScrollTop(page)).toBeGreaterThan(50)
  expect(await getChartTransform(frame)).toBe(before)
  await expect(frame.getByText('Hold Ctrl while scrolling to zoom')).toBeVisible()

  const place = await readWhenStable(() => getScrollTop(page))
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -120)
  await page.keyboard.up('Control')
  await expect.poll(() => getChartTransform(frame)).not.toBe(before)
  expect(await getScrollTop(page)).toBe(place)
})

test('?theme sets the theme, inside and outside a frame', { tag: '@sweep' }, async ({ page, baseURL }) => {
  const frame = await openInFrame(page, baseURL, '/?embed=1&theme=dark')
  const background = () => getComputedStyle(document.documentElement).colorScheme
  expect(await frame.evaluate(background)).toBe('dark')

  await page.goto('/?theme=dark')
  await expect(page.getByRole('banner')).toBeVisible()
  expect(await page.evaluate(background)).toBe('dark')
  await page.getByRole('button', { name: 'Theme' }).click()
  await expect(page).toHaveURL('/')
  expect(await page.evaluate(background)).not.toBe('dark')
})

test('shows a field to copy from if the clipboard is refused, with the link of the full page', {
  tag: '@sweep',
}, async ({ page, baseURL }) => {
  const frame = await openInFrame(page, baseURL, '/role/technology-lead?embed=1&theme=light', {
    allow: "clipboard-write 'none'",
  })
  await details(frame).getByRole('button', { name: 'Copy link' }).click()
  const field = details(frame).getByRole('textbox', { name: 'Link to this view' })
  await expect(field).toBeFocused()
  await expect(field).toHaveValue(`${baseURL}/role/technology-lead`)
  expect(await frame.evaluate(() => String(getSelection()))).toBe(`${baseURL}/role/technology-lead`)
})

test('works where storage is refused', async ({ page, baseURL }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('', 'SecurityError')
      },
    }),
  )
  const frame = await openInFrame(page, baseURL, '/role/technology-lead?embed=1')
  await expect(details(frame).getByRole('heading', { level: 2, name: 'Technology Lead' })).toBeVisible()
})

test('everything can be reached in a frame of 320 × 240', { tag: '@sweep' }, async ({ page, baseURL }) => {
  const frame = await openInFrame(page, baseURL, '/role/technology-lead?embed=1', {
    width: '320',
    height: '240',
  })
  const role = frame.getByRole('region', { name: 'Chart' }).getByRole('link', { name: /^Technology Lead/ })
  await expect(role).toBeInViewport()
  await expect(details(frame).getByRole('heading', { level: 2 })).toBeInViewport()
  expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await test
    .info()
    .attach('320 × 240', { body: await page.locator('iframe').screenshot(), contentType: 'image/png' })
  await details(frame).getByRole('button', { name: 'Show all' }).click()
  await expect(details(frame).getByRole('button', { name: 'Copy link' })).toBeInViewport()
  await expect(frame.getByRole('link', { name: /^Full page/ })).toBeInViewport()
  await details(frame).getByRole('button', { name: 'Close' }).click()
  await expect(frame.getByRole('button', { name: 'Fit to window' })).toBeInViewport()
})

for (const view of ['outline', 'matrix', 'fit', 'gaps'])
  test(`shows ${view} without a toolbar`, { tag: '@sweep' }, async ({ page, baseURL }) => {
    const frame = await openInFrame(page, baseURL, `/?view=${view}&embed=1`)
    await expect(frame.getByRole('navigation', { name: 'Views' })).toHaveCount(0)
  })

for (const colorScheme of ['light', 'dark'] as const)
  for (const viewport of [
    { width: 320, height: 240 },
    { width: 800, height: 500 },
  ])
    test.describe(`${colorScheme}, ${viewport.width} px`, () => {
      test.use({ colorScheme, viewport })
      test('has no axe violations in a frame', { tag: '@sweep' }, async ({ page }) => {
        await page.goto('/role/technology-lead?embed=1&status=filled')
        await expect(page.getByRole('heading', { level: 2, name: 'Technology Lead' })).toBeVisible()
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await expectNoAxeViolations(page)
      })
    })

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('one finger scrolls the outer page, two move the chart', async ({ page, baseURL }) => {
    const frame = await openInFrame(page, baseURL, '/?embed=1', { width: '390', height: '500' })
    const touch = await enableTouch(page)
    const before = await readWhenStable(() => getChartTransform(frame))
    await touch.down([200])
    await touch.drag([200], 350, 200)
    await touch.up()
    expect(await getScrollTop(page)).toBeGreaterThan(50)
    expect(await getChartTransform(frame)).toBe(before)
    await expect(frame.getByText('Use two fingers to move the chart')).toBeVisible()

    const place = await readWhenStable(() => getScrollTop(page))
    await touch.down([150, 250])
    await touch.drag([150, 250], 350, 200)
    await touch.up()
    await expect.poll(() => getChartTransform(frame)).not.toBe(before)
    expect(await getScrollTop(page)).toBe(place)
  })

  test('a second finger does not move the chart while the outer page scrolls', { tag: '@sweep' }, async ({
    page,
    baseURL,
  }) => {
    const frame = await openInFrame(page, baseURL, '/?embed=1', { width: '390', height: '500' })
    const touch = await enableTouch(page)
    const before = await readWhenStable(() => getChartTransform(frame))
    await touch.down([150])
    await touch.drag([150], 350, 280)
    expect(await getScrollTop(page)).toBeGreaterThan(20)
    await touch.down([150, 250], 280)
    await touch.drag([150, 250], 280, 200)
    await touch.up()
    expect(await getChartTransform(frame)).toBe(before)
  })
})

/** Fingers on a page, each at its x; they move up or down together, from a y to another. */
async function enableTouch(page: Page) {
  const session = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: readonly number[], y: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: fingers.map((x, id) => ({ x, y, id })) })
  return {
    down: (fingers: readonly number[], y = 350) => send('touchStart', fingers, y),
    drag: async (fingers: readonly number[], from: number, to: number) => {
      for (let y = from - 10; y >= to; y -= 10) await send('touchMove', fingers, y)
      // Fingers that rest before they go leave nothing rolling on, in which the browser takes no gesture of a page's own.
      await page.waitForTimeout(300)
      await send('touchMove', fingers, to)
    },
    up: () => send('touchEnd', [], 0),
  }
}
