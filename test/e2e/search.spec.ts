import type { Page } from '@playwright/test'
import { anOrg, aRole } from '../builders'
import { makeOrgWithRoles } from '../makeOrgWithRoles'
import { expect, test } from './helpers/fixtures'
import { chart, details, isOnScreen } from './helpers/page'

const searchDialog = (page: Page) => page.getByRole('dialog', { name: 'Search' })
const searchField = (page: Page) => page.getByRole('combobox', { name: 'Search teams, roles and qualities' })
const chartLink = (page: Page, name: RegExp) => chart(page).getByRole('link', { name })

test('finds and opens an entry by keyboard alone, and Back undoes it', async ({ page }) => {
  await openPage(page, '/')
  await page.keyboard.press('Control+k')
  await expect(searchField(page)).toBeFocused()
  await page.keyboard.type('burnt out')
  const option = page.getByRole('option', { name: /^Incident Commander/ })
  await expect(option).toHaveAttribute('aria-selected', 'true')
  await expect(option.locator('mark')).toHaveText(['burnt', 'out'])
  await expect(searchDialog(page).locator('[aria-live]')).toHaveText('1 found')

  await page.keyboard.press('Control+a')
  await page.keyboard.type('lead')
  await expect(page.getByRole('option').first()).toContainText('Lead')
  await page.keyboard.press('ArrowDown')
  const chosen = page.getByRole('option', { selected: true })
  const name = (await chosen.locator('.hit-name').textContent()) ?? ''
  await page.keyboard.press('Enter')
  await expect(searchDialog(page)).toHaveCount(0)
  const heading = details(page).getByRole('heading', { level: 2, name })
  await expect(heading).toBeFocused()
  await expect.poll(() => isOnScreen(chartLink(page, new RegExp(`^${name}`)).first())).toBe(true)
  await page.keyboard.press('Escape')
  await expect(details(page)).toHaveCount(0)
  await page.goBack()
  await page.goBack()
  await expect(page).toHaveURL('/')
})

test('Escape closes it and restores focus', async ({ page }) => {
  await openPage(page, '/role/technology-lead')
  const link = details(page).getByRole('link', { name: 'Engineering', exact: true }).first()
  await link.focus()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('nothing like this')
  await expect(searchDialog(page).locator('[aria-live]')).toHaveText('No results for all of these words.')
  await page.keyboard.press('Escape')
  await expect(searchDialog(page)).toHaveCount(0)
  await expect(link).toBeFocused()
  await expect(details(page)).toBeVisible()
})

test('opens new tabs by key, Ctrl + click and middle click', { tag: '@sweep' }, async ({ page, context }) => {
  await openPage(page, '/?quality=containers')
  await page.getByRole('button', { name: 'Search' }).click()
  await searchField(page).fill('sosie')
  const option = page.getByRole('option', { name: /^Technology Lead/ })
  await expect(option).toBeVisible()
  const ways = [
    () => page.keyboard.press('Control+Enter'),
    () => option.click({ modifiers: ['Control'] }),
    () => option.click({ button: 'middle' }),
  ]
  for (const open of ways) {
    const [tab] = await Promise.all([context.waitForEvent('page'), open()])
    await expect(tab).toHaveURL('/role/technology-lead?quality=containers')
    await tab.close()
    expect(await searchField(page).evaluate((node) => node === document.activeElement)).toBe(true)
  }
  await expect(page).toHaveURL('/?quality=containers')
})

test('opens a folded hit among 1,000 roles, centred and readable', async ({ page }) => {
  await page.route('**/org.json', (route) => route.fulfill({ json: makeOrgWithRoles(1000) }))
  await openPage(page, '/')
  await expect(chartLink(page, /^\S+ \S+ 777\b/)).toHaveCount(0)
  await page.keyboard.press('Control+k')
  await expect(searchField(page)).toBeFocused()
  await page.keyboard.type('holder 777')
  await expect(page.getByRole('option').first()).toContainText('777')
  await page.keyboard.press('Enter')
  await expect(details(page).getByRole('heading', { level: 2, name: /777$/ })).toBeVisible()
  const link = chartLink(page, /777\b/).first()
  await expect.poll(() => isOnScreen(link)).toBe(true)
  await expect
    .poll(() =>
      link.locator('[data-name]').evaluate((node) => {
        const { offsetHeight } = node instanceof HTMLElement ? node : { offsetHeight: 0 }
        const scale = node.getBoundingClientRect().height / offsetHeight
        return Number.parseFloat(getComputedStyle(node).fontSize) * scale
      }),
    )
    .toBeGreaterThanOrEqual(9)
})

test('shows up to thirty options while typing, among 10,000 roles', { tag: '@sweep' }, async ({ page }) => {
  await page.route('**/org.json', (route) => route.fulfill({ json: makeOrgWithRoles(10_000) }))
  await openPage(page, '/')
  await page.keyboard.press('Control+k')
  await expect(searchField(page)).toBeFocused()
  await page.keyboard.type('analyst')
  await expect(searchField(page)).toHaveValue('analyst')
  await expect(page.getByRole('option')).toHaveCount(30)
  await expect(searchDialog(page).locator('[aria-live]')).toHaveText(
    /^1,\d{3} found; 1,\d{3} more: type more$/,
  )
  await page.keyboard.type(' 4321')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('r-4321')
  await expect(page.getByRole('option').first()).toContainText('4321')
  await page.keyboard.press('Enter')
  await expect(details(page).getByRole('heading', { level: 2, name: /4321$/ })).toBeVisible()
  await expect.poll(() => isOnScreen(chartLink(page, /4321\b/).first())).toBe(true)
})

test('keeps what is typed before the search has loaded', async ({ page }) => {
  await page.route(/SearchPanel/, async (route) => {
    await page.waitForTimeout(500)
    await route.continue()
  })
  await openPage(page, '/')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('technology lead', { delay: 50 })
  await expect(page.getByRole('option').first()).toContainText('Technology Lead')
  await expect(searchField(page)).toHaveValue('technology lead')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/role/technology-lead')
})

test('the search is no part of the first view', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.route(/SearchPanel|prepareSearch/, (route) => route.abort())
  await page.goto('/')
  await expect(chartLink(page, /^2i2c/)).toBeVisible()
  expect(asked.filter((url) => /SearchPanel|prepareSearch/.test(url))).toEqual([])
  await page.keyboard.press('Control+k')
  await expect(searchDialog(page).getByRole('alert')).toContainText('could not be loaded')
  await page.unroute(/SearchPanel|prepareSearch/)
  await page.keyboard.press('Escape')
  await expect(searchDialog(page)).toHaveCount(0)
})

test('long and right-to-left names fit in the dialog', { tag: '@sweep' }, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  const json = anOrg({
    roles: [
      aRole({ id: 'long', name: 'Supercalifragilistic'.repeat(15), summary: 'W'.repeat(5000) }),
      aRole({ id: 'arabic', name: 'مدير الفريق', notes: ['<img src=x onerror=alert(1)> wolf'] }),
    ],
  })
  await page.route('**/org.json', (route) => route.fulfill({ json }))
  await page.goto('/')
  await page.getByRole('button', { name: 'Search' }).click()
  for (const text of ['super', 'wolf', 'www']) {
    await searchField(page).fill(text)
    await expect(page.getByRole('option')).toHaveCount(1)
    expect(await searchDialog(page).evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0)
  }
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('finds an entry by touch alone', async ({ page }) => {
    await openPage(page, '/')
    const button = page.getByRole('button', { name: 'Search' })
    const box = await button.boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
    await button.tap()
    await expect(searchField(page)).toBeFocused()
    await page.keyboard.type('kubernetes')
    const option = page.getByRole('option', { name: /^Linux containers/ })
    expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    await option.tap()
    await expect(page).toHaveURL('/quality/containers')
    await expect(details(page).getByRole('heading', { level: 2, name: 'Linux containers' })).toBeInViewport()
    await button.tap()
    await page.getByRole('option', { name: /^Engineering/ }).tap()
    await expect(chartLink(page, /^Engineering/).first()).toBeInViewport()
  })
})

async function openPage(page: Page, address: string) {
  await page.goto(address)
  await expect(chart(page).getByRole('link').first()).toBeVisible()
}
