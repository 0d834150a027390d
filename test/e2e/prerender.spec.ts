import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expectNoAxeViolations } from './helpers/axe'
import { expect, test } from './helpers/fixtures'
import { chart, details } from './helpers/page'
import { type StaticHost, startStaticHost } from './helpers/staticHost'

let folder: string
let host: StaticHost

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-'))
  cpSync('dist', folder, { recursive: true })
  host = await startStaticHost(folder, '/')
})

test.afterAll(() => {
  host.close()
  rmSync(folder, { recursive: true })
})

const windowSizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
]

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a role can be read and its links followed', async ({ page }) => {
    await page.goto(`${host.url}role/technology-lead`)
    await expect(page).toHaveTitle('Technology Lead · 2i2c')
    const text = page.getByRole('article')
    await expect(text.getByRole('heading', { level: 2, name: 'Technology Lead' })).toBeVisible()
    await expect(text.getByText('Guide major strategic questions')).toBeVisible()
    // What only a script could do is not offered.
    await expect(page.getByRole('button')).toHaveCount(0)
    await expect(page.getByRole('link', { name: /Compare with/ })).toHaveCount(0)
    await expect(page.getByText('Loading the organisation')).toBeHidden()
    await text.getByRole('link', { name: 'Engineering' }).first().click()
    await expect(page.getByRole('heading', { level: 2, name: 'Engineering' })).toBeVisible()
    await page.getByRole('link', { name: '2i2c' }).first().click()
    await expect(page.getByRole('link', { name: 'Engineering', exact: true })).toBeVisible()
  })

  test('external links work, whatever their address contains', async ({ page }) => {
    await page.goto(`${host.url}team/steering-council`)
    const links = page.getByRole('article').locator('a[href^="http"]')
    expect(await links.count()).toBe(await links.filter({ visible: true }).count())
    await expect(links.and(page.locator('[href*="?"]')).first()).toBeVisible()
  })

  test('an alias opens its role and names the canonical address', async ({ page }) => {
    await page.goto(`${host.url}role/sosie`)
    await expect(page.getByRole('heading', { level: 2, name: 'Technology Lead' })).toBeVisible()
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', '/role/technology-lead')
  })

  test('an unknown address shows no other entry', async ({ page }) => {
    const answer = await page.goto(`${host.url}role/nobody`)
    expect(answer?.status()).toBe(404)
    await expect(page.locator('#root')).toBeEmpty()
  })

  test('the head holds the link preview, and its picture exists', async ({ page }) => {
    await page.goto(`${host.url}team/engineering`)
    await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', 'Engineering · 2i2c')
    const picture = await page.locator('meta[property="og:image"]').getAttribute('content')
    const png = readFileSync(join(folder, picture ?? ''))
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  })
})

test.describe('if scripts do not load', { tag: '@sweep' }, () => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const viewport of windowSizes)
      test.describe(`${colorScheme}, ${viewport.width} px`, () => {
        test.use({ colorScheme, viewport })

        for (const address of ['', 'role/technology-lead', 'team/2i2c', 'quality/containers'])
          test(`/${address} has no axe violations and is not too wide`, async ({ page }) => {
            await page.route('**/*.js', (route) => route.abort())
            await page.goto(host.url + address)
            await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
            await expect(page.getByRole('status')).toHaveCount(0)
            await expectNoAxeViolations(page)
            expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(
              true,
            )
          })
      })
})

test('the static text can be read if the explorer does not load, on a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.route('**/index-*.js', (route) => route.abort())
  await page.goto(`${host.url}role/technology-lead?view=outline`)
  const last = page.getByRole('article').getByRole('listitem').last()
  await last.scrollIntoViewIfNeeded()
  await expect(last).toBeInViewport()
  await expect(page.getByText('Loading the organisation')).toBeHidden()
})

for (const viewport of windowSizes)
  test.describe(`with JavaScript, ${viewport.width} px`, () => {
    test.use({ viewport })

    for (const address of ['role/technology-lead', 'team/engineering', 'quality/containers'])
      test(`the explorer replaces the text of /${address} without moving it`, {
        tag: address.startsWith('role/') ? [] : '@sweep',
      }, async ({ page }) => {
        const answer = await holdDataRequest(page)
        await recordLayoutShifts(page)
        await page.goto(host.url + address)
        await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toBeVisible()
        await expectNoAxeViolations(page)
        const before = await listElementPositions(page)
        answer()
        await expect(details(page).getByRole('heading', { level: 2 })).toBeVisible()
        await expect(chart(page).getByRole('link').first()).toBeVisible()
        await expect(page.getByRole('article')).toHaveCount(0)
        expect(await listElementPositions(page)).toEqual(before)
        expect(before.length).toBeGreaterThan(4)
        expect(await page.evaluate('window.shifts')).toEqual([])
        // Never was there a frame with the room for the details and nothing in it.
        expect(await page.evaluate('window.gaps')).toBe(0)
      })

    test('the start page gives way to the explorer', async ({ page }) => {
      const answer = await holdDataRequest(page)
      await recordLayoutShifts(page)
      await page.goto(host.url)
      await expect(page.getByRole('main').getByRole('link', { name: 'Technology Lead' })).toBeVisible()
      await expectNoAxeViolations(page)
      answer()
      await expect(chart(page).getByRole('link').first()).toBeVisible()
      await expect(page.locator('.prerendered')).toHaveCount(0)
      expect(await page.evaluate('window.shifts')).toEqual([])
    })
  })

test('focus and scroll position are kept', async ({ page }) => {
  const answer = await holdDataRequest(page)
  await page.setViewportSize({ width: 1280, height: 500 })
  await page.goto(`${host.url}role/technology-lead`)
  await page.locator('article').getByRole('link', { name: 'Engineering', exact: true }).last().focus()
  const top = await page.locator('.details-body').evaluate((body) => body.scrollTop)
  expect(top).toBeGreaterThan(50)
  answer()
  await expect(details(page)).toBeVisible()
  expect(await page.locator('.details-body').evaluate((body) => body.scrollTop)).toBe(top)
  await expect(page.locator(':focus')).toHaveAttribute('href', '/team/engineering')
})

for (const address of [
  '?view=outline',
  'role/technology-lead?quality=containers',
  '?compare=technology-lead',
])
  test(`the static text is hidden before the first paint if /${address} asks for more`, async ({ page }) => {
    const answer = await holdDataRequest(page)
    await page.goto(host.url + address)
    await expect(page.locator('.explorer:not(.prerendered) .loading-words')).toContainText(
      'Loading the organisation…',
    )
    await expect(page.locator('.prerendered')).toHaveCount(0)
    answer()
    await expect(page.getByRole('heading', { level: 1, name: '2i2c' })).toBeVisible()
  })

test('opens an entry added after the build through the 404 page or the start page', {
  tag: '@sweep',
}, async ({ page }) => {
  const org = JSON.parse(readFileSync('dist/org.json', 'utf8'))
  org.roles.push({ id: 'newcomer', name: 'Newcomer', teams: ['engineering'] })
  await page.route('**/org.json', (route) => route.fulfill({ json: org }))
  await page.goto(`${host.url}role/newcomer`)
  await expect(details(page).getByRole('heading', { level: 2, name: 'Newcomer' })).toBeVisible()

  await page.route('**/role/newcomer', (route) =>
    route.fulfill({ body: readFileSync('dist/index.html', 'utf8'), contentType: 'text/html' }),
  )
  await page.goto(`${host.url}role/newcomer`)
  await expect(details(page).getByRole('heading', { level: 2, name: 'Newcomer' })).toBeVisible()
})

test('shows newer data in the end, and at once after a prerender', { tag: '@sweep' }, async ({
  page,
  browser,
}) => {
  const org = JSON.parse(readFileSync('dist/org.json', 'utf8'))
  const lead = org.roles.find(({ id }: { id: string }) => id === 'technology-lead')
  lead.name = 'Head of Technology'
  lead.summary = 'Newer words.'
  writeFileSync(join(folder, 'org.json'), JSON.stringify(org))

  const answer = await holdDataRequest(page)
  await page.goto(`${host.url}role/technology-lead`)
  await expect(page.getByRole('heading', { level: 2, name: 'Technology Lead' })).toBeVisible()
  answer()
  await expect(details(page).getByRole('heading', { level: 2, name: 'Head of Technology' })).toBeVisible()
  await expect(page).toHaveTitle('Head of Technology · 2i2c')
  await expect(page.getByText('Helps to guide the team')).toHaveCount(0)

  execFileSync('npm', ['run', '-s', 'prerender', '--', folder])
  const reader = await browser.newPage({ javaScriptEnabled: false })
  await reader.goto(`${host.url}role/technology-lead`)
  await expect(reader.getByRole('heading', { level: 2, name: 'Head of Technology' })).toBeVisible()
  await expect(reader.getByText('Newer words.')).toBeVisible()
  await expect(reader).toHaveTitle('Head of Technology · 2i2c')
  await reader.close()
})

/** Holds the data back, until the function is called that this gives. */
async function holdDataRequest(page: Page): Promise<() => void> {
  let answer = () => {}
  const until = new Promise<void>((done) => {
    answer = done
  })
  await page.route('**/org.json', async (route) => {
    await until
    await route.continue()
  })
  return answer
}

/** Records layout shifts and what moved in `window.shifts`, and in `window.gaps` how often the details are empty. */
async function recordLayoutShifts(page: Page): Promise<void> {
  await page.addInitScript(`
    window.shifts = []
    window.gaps = 0
    const describeShift = ({ value, sources }) =>
      [value, ...sources.map(({ node }) => (node?.outerHTML ?? node?.textContent ?? '').slice(0, 200))].join(' ')
    new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map(describeShift)))
      .observe({ type: 'layout-shift', buffered: true })
    new MutationObserver(() => { if (document.querySelector('.details-room')) window.gaps += 1 })
      .observe(document, { childList: true, subtree: true })
  `)
}

/** Where what is read stands: of each text in the details, and of the organisation's name, the place in px. */
async function listElementPositions(page: Page): Promise<string[]> {
  return page.locator('h1 a, .details-body :is(h2, h3, p, li)').evaluateAll((elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return `${element.textContent?.slice(0, 30)} ${[x, y, width, height].map(Math.round).join(' ')}`
    }),
  )
}
