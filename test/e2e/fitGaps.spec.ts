import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { makeOrgWithRoles } from '../makeOrgWithRoles'
import { expectNoAxeViolations } from './helpers/axe'
import { expect, test } from './helpers/fixtures'
import { details } from './helpers/page'

const viewRegion = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
// A file of this size takes a busy machine a while to read.
const LONG_TIMEOUT = { timeout: 20_000 }
const countElements = (part: Locator) => part.evaluate((node) => node.querySelectorAll('*').length)

test('qualities are picked by keyboard, and a missing one links to its page', async ({ page }) => {
  await page.goto('/?view=fit')
  const fit = viewRegion(page, 'Fit')
  await fit.getByRole('link', { name: 'Linux containers' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/?view=fit&quality=containers')
  await expect(fit).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(page.locator(':focus')).toBeChecked()
  await expect(fit.getByRole('heading', { level: 3 })).toHaveText([
    '1 role asks for something that you have',
    '1 role asks for none of your qualities',
    '20 roles list no qualities',
  ])
  const role = fit.getByRole('listitem').filter({ hasText: 'Open Source Infrastructure Engineer' })
  await expect(role).toContainText(/Has 2 of 6 necessary: missing .*; has /)
  const missing = role.getByRole('link', { name: 'Continuous integration' })
  await missing.focus()
  await page.keyboard.press('Enter')
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('Continuous integration')
  await page.keyboard.press('Escape')
  await expect(missing).toBeFocused()
})

test("Fit shares the page's filter, and Back restores it", async ({ page }) => {
  await page.goto('/')
  await page.getByRole('checkbox', { name: 'Linux containers' }).check()
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Fit' }).click()
  const bring = page.getByRole('group', { name: 'Your qualities' })
  await expect(bring.getByRole('checkbox', { name: 'Linux containers' })).toBeChecked()
  await bring.getByRole('checkbox', { name: 'Linux containers' }).uncheck()
  await expect(
    page.getByRole('region', { name: 'Filters' }).getByRole('checkbox', { name: 'Linux containers' }),
  ).not.toBeChecked()
  await expect(viewRegion(page, 'Fit').getByText(/^Pick a quality to rank roles/)).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL('/?quality=containers')
})

test('goes through gaps by keyboard, from the list to an entry', async ({ page }) => {
  await page.goto('/?view=gaps')
  const gaps = viewRegion(page, 'Gaps')
  await expect(gaps.getByRole('heading', { level: 3 }).first()).toHaveText('2 vacancies')
  const anchor = gaps.getByRole('navigation').getByRole('link', { name: '6 teams without roles' })
  await anchor.focus()
  await page.keyboard.press('Enter')
  await expect(gaps.getByRole('heading', { name: '6 teams without roles' })).toBeInViewport()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(details(page)).toBeVisible()
  await expect(page).toHaveURL(/\/team\/[\w-]+\?view=gaps$/)
})

test('Gaps lists the problems of the file', async ({ page }) => {
  const org = makeOrgWithRoles(20)
  const relations = [{ from: 'r-1', to: 'nowhere', kind: 'advises' }]
  await page.route('**/org.json', (route) => route.fulfill({ json: { ...org, relations } }))
  await page.goto('/?view=gaps')
  const list = page.getByRole('region', { name: '1 broken relation' })
  await expect(list.getByRole('listitem')).toContainText('relations[0].to: no role or team "nowhere"')
  await expect(list.getByRole('link')).toHaveAttribute('href', '/role/r-1?view=gaps')
})

test('downloads and copies the matches', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/?status=vacant')
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Export 2 roles' })
  const csv = await readDownload(page, dialog.getByRole('button', { name: 'Download CSV' }))
  expect(csv.name).toBe('2i2c-roles.csv')
  const [head, ...rows] = csv.text.split('\r\n')
  expect(head).toBe('\uFEFFRole,Team,Status,Held by,Necessary,Useful,Address')
  expect(rows).toHaveLength(3)
  expect(rows[0]).toMatch(
    /^Engineering Manager,2i2c › Engineering,vacant,.*,http:\/\/127.0.0.1:\d+\/role\/engineering-manager$/,
  )
  const markdown = await readDownload(page, dialog.getByRole('button', { name: 'Download Markdown' }))
  expect(markdown.name).toBe('2i2c-roles.md')
  expect(markdown.text.split('\n')[1]).toBe('| --- | --- | --- | --- | --- | --- | --- |')
  await dialog.getByRole('button', { name: 'Copy as Markdown' }).click()
  await expect(dialog.getByText('Markdown of 2 roles copied')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(markdown.text)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeFocused()
})

test('shows the list for copying by hand if the clipboard is refused', { tag: '@sweep' }, async ({
  page,
}) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await page.goto('/')
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('button', { name: 'Copy as CSV' }).click()
  await expect(page.getByRole('textbox', { name: 'Exported roles' })).toBeFocused()
  await expectNoAxeViolations(page)
})

test('10,000 roles need few elements', { tag: '@sweep' }, async ({ page }) => {
  test.slow()
  await page.route('**/org.json', (route) => route.fulfill({ json: makeOrgWithRoles(10_000) }))
  await page.goto('/?view=fit&quality=q-3,q-14,q-15')
  const fit = viewRegion(page, 'Fit')
  await expect(fit.getByRole('button', { name: /^Show 50 more of \d+ roles$/ }).first()).toBeVisible(
    LONG_TIMEOUT,
  )
  expect(await countElements(fit)).toBeLessThan(1500)
  await page.goto('/?view=gaps')
  const gaps = viewRegion(page, 'Gaps')
  await expect(gaps.getByRole('heading', { name: '10000 roles without responsibilities' })).toBeVisible(
    LONG_TIMEOUT,
  )
  expect(await countElements(gaps)).toBeLessThan(1500)
  await page.goto('/quality/q-3')
  const panel = details(page)
  const more = panel.getByRole('button', { name: /^Show all \d+ roles$/ })
  await expect(more).toBeVisible(LONG_TIMEOUT)
  expect(await countElements(panel)).toBeLessThan(400)
  await more.click()
  await expect(more).toHaveCount(0)
  await expect(panel.getByRole('link').nth(50)).toBeAttached()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('qualities are ticked by touch, and nothing at the bottom is covered', async ({ page }) => {
    await page.goto('/?view=fit&quality=containers')
    const fit = viewRegion(page, 'Fit')
    const box = fit.getByRole('checkbox', { name: 'Cloud deployment' })
    await fit.getByText('Cloud deployment', { exact: true }).first().tap()
    await expect(box).toBeChecked()
    await expect(page.getByRole('button', { name: 'Filters (2)' })).toBeVisible()
    await fit.evaluate((node) => node.scrollTo(0, 1e6))
    const last = await fit.getByRole('link').last().boundingBox()
    const button = await page.getByRole('button', { name: 'Filters (2)' }).boundingBox()
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(button?.y ?? 0)
  })

  test('the list opens from the filter sheet', async ({ page }) => {
    await page.goto('/?status=vacant')
    await page.getByRole('button', { name: 'Filters (1)' }).tap()
    await page.getByRole('button', { name: 'Export', exact: true }).tap()
    const dialog = page.getByRole('dialog', { name: 'Export 2 roles' })
    for (const button of await dialog.getByRole('button').all())
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    const { name } = await readDownload(page, dialog.getByRole('button', { name: 'Download CSV' }))
    expect(name).toBe('2i2c-roles.csv')
    await dialog.getByRole('button', { name: 'Close' }).tap()
    await expect(page.getByRole('dialog', { name: 'Filter roles' })).toBeVisible()
  })

  for (const address of ['/?view=fit&quality=containers', '/?view=gaps', '/quality/containers?view=gaps'])
    test(`nothing is wider than a window of 320 px at ${address}`, { tag: '@sweep' }, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 })
      await page.goto(address)
      await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
      const wide = await page.locator('.text-view').evaluate((node) => node.scrollWidth - node.clientWidth)
      expect(wide).toBe(0)
    })
})

/** What a button downloads. */
async function readDownload(page: Page, button: Locator) {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}
