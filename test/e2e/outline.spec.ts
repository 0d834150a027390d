import type { Page } from '@playwright/test'
import { makeOrgWithRoles } from '../makeOrgWithRoles'
import { expect, test } from './helpers/fixtures'
import { chart, details, isOnScreen, outline } from './helpers/page'

const outlineTree = (page: Page) => page.getByRole('tree', { name: 'Outline' })
const treeItem = (page: Page, name: string) => outlineTree(page).getByRole('treeitem', { name, exact: true })

test('works by keyboard alone', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Outline' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/?view=outline')
  await expect(treeItem(page, '2i2c')).toBeVisible()
  await page.getByRole('button', { name: 'Fold all' }).focus()
  await page.keyboard.press('Tab')
  const focused = page.locator(':focus')
  await expect(focused).toHaveAccessibleName('2i2c')
  await page.keyboard.type('tech')
  await expect(focused).toHaveAccessibleName('Technology Lead')
  await expect(focused).toHaveAccessibleDescription(/^Engineering, filled, held by/)
  await page.keyboard.press('Enter')
  await expect(details(page).getByRole('heading', { level: 2, name: 'Technology Lead' })).toBeVisible()
  await expect(focused).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press('Escape')
  await expect(details(page)).toHaveCount(0)
  await expect(focused).toHaveAccessibleName('Technology Lead')

  await page.keyboard.press('ArrowLeft')
  await expect(focused).toHaveAccessibleName('Engineering')
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL('/?view=outline&fold=engineering')
  await expect(focused).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(focused).toHaveAccessibleName('Engineering Manager')
  await expect(page).toHaveURL('/?view=outline')
  // One tab stop: the next is beyond the tree.
  await page.keyboard.press('Tab')
  await expect(outlineTree(page).locator(':focus')).toHaveCount(0)
})

test('shares selection, filter and folding with the chart', async ({ page }) => {
  await page.goto('/role/technology-lead?quality=containers&only=1&fold=community')
  await expect(chart(page).getByRole('link').first()).toBeVisible()
  await page.getByRole('link', { name: 'Outline' }).click()
  await expect(page).toHaveURL('/role/technology-lead?view=outline&quality=containers&only=1&fold=community')
  await expect(treeItem(page, 'Open Source Infrastructure Engineer')).toContainText('● Linux containers')
  await expect(treeItem(page, 'Technology Lead')).toHaveCount(0)
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(treeItem(page, 'Technology Lead')).toHaveAttribute('aria-selected', 'true')
  await expect(treeItem(page, 'Community')).toHaveAttribute('aria-expanded', 'false')
  await treeItem(page, 'Partnerships Lead').click()
  await page.goBack()
  await expect(treeItem(page, 'Technology Lead')).toHaveAttribute('aria-current', 'true')
  await page.goBack()
  await expect(chart(page).getByRole('link').first()).toBeVisible()
})

test('folds and opens by mouse without moving focus', async ({ page }) => {
  await page.goto('/?view=outline')
  await treeItem(page, 'Executive Director').focus()
  const button = page.getByTitle('Fold Engineering')
  const box = await button.boundingBox()
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24)
  await button.click()
  await expect(page).toHaveURL('/?view=outline&fold=engineering')
  await expect(treeItem(page, 'Executive Director')).toBeFocused()
  await page.getByTitle('Open Engineering').click()
  await expect(treeItem(page, 'Technology Lead')).toBeVisible()
})

test.describe('10,000 roles', { tag: '@sweep' }, () => {
  test.beforeEach(({ page }) =>
    page.route('**/org.json', (route) => route.fulfill({ json: makeOrgWithRoles(10_000) })),
  )

  test('all open, work by keyboard with few elements', async ({ page }) => {
    await page.goto('/?view=outline')
    await page.getByRole('button', { name: 'Open all' }).press('Enter')
    await expect(page).toHaveURL('/?view=outline&open=*')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    const focused = page.locator(':focus')
    await expect(focused).toHaveAccessibleName('Cloud 0')
    for (const [keys, name] of [
      ['End', /./],
      ['ArrowUp', /./],
      ['Home', 'Cloud 0'],
      ['ArrowDown', /./],
    ] as const) {
      await page.keyboard.press(keys)
      await expect(focused).toHaveAccessibleName(name)
      await expect.poll(() => isOnScreen(focused)).toBe(true)
      expect(await countElements(page)).toBeLessThan(500)
    }
    await page.keyboard.type('science 1411')
    await expect(focused).toHaveAccessibleName('Science 1411')
    await expect.poll(() => isOnScreen(focused)).toBe(true)
    // Scrolled out of sight, what has focus is still there, and keys go on from it.
    await outlineScroller(page).evaluate((part) => part.scrollTo(0, 0))
    await expect(treeItem(page, 'Cloud 0')).toBeInViewport()
    await expect(focused).toHaveAccessibleName('Science 1411')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => isOnScreen(focused)).toBe(true)
    expect(await countElements(page)).toBeLessThan(500)
  })

  test('keep their scroll position after Back', async ({ page }) => {
    await page.goto('/?view=outline&open=*')
    await expect(treeItem(page, 'Cloud 0')).toBeVisible()
    await outlineScroller(page).evaluate((part) => part.scrollTo(0, 123_456))
    await expect.poll(() => getTopRow(page)).not.toContain('Cloud 0')
    await page.waitForTimeout(300)
    const stood = await getTopRow(page)
    await outlineTree(page).getByRole('treeitem').nth(15).click()
    await expect(details(page)).toBeVisible()
    await details(page).getByRole('link', { name: 'Cloud 0' }).click()
    await expect(treeItem(page, 'Cloud 0')).toBeInViewport()
    await page.waitForTimeout(300)
    await page.goBack()
    await expect.poll(() => getTopRow(page)).toBe(stood)
    await page.getByRole('link', { name: 'Chart' }).click()
    await expect(chart(page).getByRole('link').first()).toBeVisible()
    await page.goBack()
    await expect.poll(() => getTopRow(page)).toBe(stood)
    await page.reload()
    await expect.poll(() => getTopRow(page)).toBe(stood)
  })

  test('keep the row in view while others are folded or filtered out', async ({ page }) => {
    await page.goto('/role/r-5000?view=outline&open=*')
    const selected = outlineTree(page).getByRole('treeitem', { selected: true })
    await expect.poll(() => isOnScreen(selected)).toBe(true)
    await page.getByRole('checkbox', { name: 'Vacant' }).check()
    await page.getByRole('checkbox', { name: 'Only matching roles' }).check()
    await expect(selected).toHaveCount(0)
    await expect(outlineTree(page).getByRole('treeitem').nth(8)).toBeInViewport()
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await page.getByRole('button', { name: 'Fold all' }).click()
    await expect(outlineTree(page).getByRole('treeitem')).toHaveCount(14)
    const standIn = outlineTree(page).locator('[tabindex="0"]')
    await expect(standIn).toHaveAttribute('aria-expanded', 'false')
    await expect.poll(() => isOnScreen(standIn)).toBe(true)
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('is one tap away and works by touch alone', async ({ page }) => {
    await page.goto('/')
    for (const link of await page.getByRole('navigation', { name: 'Views' }).getByRole('link').all()) {
      await expect(link).toBeInViewport({ ratio: 1 })
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    }
    await page.getByRole('link', { name: 'Outline' }).tap()
    const button = page.getByTitle('Fold Engineering')
    const box = await button.boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
    await button.tap()
    await expect(treeItem(page, 'Technology Lead')).toHaveCount(0)
    await page.getByRole('button', { name: 'Open all' }).tap()
    expect((await treeItem(page, 'Technology Lead').boundingBox())?.height).toBeGreaterThanOrEqual(44)
    await treeItem(page, 'Technology Lead').tap()
    await expect(details(page).getByRole('heading', { level: 2, name: 'Technology Lead' })).toBeInViewport()
    await expect.poll(() => isOnScreen(treeItem(page, 'Technology Lead'))).toBe(true)
  })

  test('shows the last row above the button, and above the sheet where it is selected', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Outline' }).tap()
    await treeItem(page, '2i2c').focus()
    await page.keyboard.press('End')
    const last = page.locator(':focus')
    await expect(last).toHaveAccessibleDescription(/^CS&S/)
    await expect.poll(() => isOnScreen(last)).toBe(true)
    await page.goto(`${await last.getAttribute('href')}`)
    await expect
      .poll(() => isOnScreen(outlineTree(page).getByRole('treeitem', { selected: true })))
      .toBe(true)
  })
})

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true })

  test('is the default view, and ?view=chart shows the chart', async ({ page }) => {
    await page.goto('/role/technology-lead')
    await expect(treeItem(page, 'Technology Lead')).toBeInViewport()
    await expect(page.getByRole('link', { name: 'Outline' })).toHaveAttribute('aria-current', 'page')
    expect(new URL(page.url()).searchParams.has('view')).toBe(false)
    await page.getByRole('link', { name: 'Chart' }).tap()
    await expect(chart(page).getByRole('link').first()).toBeVisible()
    expect(new URL(page.url()).searchParams.get('view')).toBe('chart')
    await page.reload()
    await expect(chart(page).getByRole('link').first()).toBeVisible()
    await page.setViewportSize({ width: 1280, height: 800 })
    await expect(page.getByRole('link', { name: 'Chart' })).toHaveAttribute('aria-current', 'page')
  })

  test('keeps its scroll position to the pixel with rows of different heights', { tag: '@sweep' }, async ({
    page,
  }) => {
    await page.route('**/org.json', (route) => route.fulfill({ json: makeOrgWithRoles(1000) }))
    await page.goto('/?open=*')
    await expect(treeItem(page, 'Cloud 0')).toBeVisible()
    await outlineScroller(page).evaluate((part) => part.scrollTo(0, 20_000))
    await expect.poll(() => getTopRow(page)).not.toContain('Cloud 0')
    await page.waitForTimeout(300)
    const stood = await getTopRow(page)
    await page.getByRole('link', { name: 'Chart' }).tap()
    await expect(chart(page).getByRole('link').first()).toBeVisible()
    await page.goBack()
    await expect.poll(() => getTopRow(page)).toBe(stood)
    await page.reload()
    await expect.poll(() => getTopRow(page)).toBe(stood)
  })

  test("follows the window's width when a phone is rotated", { tag: '@sweep' }, async ({ page }) => {
    await page.goto('/')
    await expect(outline(page)).toBeVisible()
    await page.setViewportSize({ width: 640, height: 320 })
    await expect(chart(page).getByRole('link').first()).toBeVisible()
    await page.setViewportSize({ width: 320, height: 640 })
    await expect(treeItem(page, '2i2c')).toBeVisible()
    await expect(page).toHaveURL('/')
  })
})

const outlineScroller = (page: Page) => outline(page).locator('.outline-scroller')

const countElements = (page: Page) => outline(page).evaluate((part) => part.querySelectorAll('*').length)

/** The row at the upper edge, and how far it is scrolled, to the px. */
const getTopRow = (page: Page) =>
  outlineScroller(page).evaluate((part) => {
    const { top } = part.getBoundingClientRect()
    const rows = [...part.querySelectorAll('.outline-row')]
    const row = rows.find((each) => each.getBoundingClientRect().bottom > top)
    return `${row?.textContent} ${Math.round(top - (row?.getBoundingClientRect().top ?? 0))}`
  })
