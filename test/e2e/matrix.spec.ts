import type { Locator, Page } from '@playwright/test'
import { makeOrgWithRoles } from '../makeOrgWithRoles'
import { expectNoAxeViolations } from './helpers/axe'
import { expect, test } from './helpers/fixtures'
import { details, isOnScreen } from './helpers/page'

const large = makeOrgWithRoles(10_000)

const matrixRegion = (page: Page) => page.getByRole('region', { name: 'Matrix' })
const matrixScroller = (page: Page) => matrixRegion(page).locator('.matrix-scroller')

test("a cell opens its role's details, and closing them restores focus", async ({ page }) => {
  await openPage(page, '/?view=matrix')
  const cell = page.getByRole('link', {
    name: 'Open Source Infrastructure Engineer: Linux containers, necessary',
  })
  await cell.click()
  await expect(page).toHaveURL('/role/open-source-infrastructure-engineer?view=matrix')
  await expect(details(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(details(page)).toHaveCount(0)
  await expect(cell).toBeFocused()
})

test('works by keyboard alone', async ({ page }) => {
  await openPage(page, '/?view=matrix')
  await page.getByRole('checkbox', { name: 'Roles without qualities too' }).focus()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL('/?view=matrix&rows=all')
  await page.keyboard.press('Tab')
  const focused = page.locator(':focus')
  await expect(focused).toHaveAccessibleName('2i2c')
  await page.keyboard.press('ArrowDown')
  await expect(focused).toHaveAccessibleName('Executive Director')
  await page.keyboard.press('Home')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await expect(focused).toHaveAccessibleName('Compare Engineering Manager')
  await page.getByRole('link', { name: 'Compare 2 roles' }).press('Enter')
  await expect(page).toHaveURL('/?view=matrix&rows=all&compare=executive-director,engineering-manager')
  await expect(page.getByRole('heading', { name: 'Compare roles' })).toBeFocused()
  await page.getByRole('link', { name: 'Back to the matrix' }).press('Enter')
  await expect(matrixRegion(page)).toBeVisible()
})

test.describe('with ten thousand roles', { tag: '@sweep' }, () => {
  test.beforeEach(({ page }) => page.route('**/org.json', (route) => route.fulfill({ json: large })))

  test('keeps few elements wherever it is scrolled, with a sticky head', async ({ page }) => {
    await openPage(page, '/?view=matrix')
    for (const [left, top] of [
      [0, 0],
      [700, 40_000],
      [1e6, 1e6],
      [0, 90_000],
    ] as const) {
      await matrixScroller(page).evaluate((node, to) => node.scrollTo(...to), [left, top] as const)
      await expect.poll(() => countVisibleRows(page)).toBeGreaterThan(8)
      expect(await countElements(matrixRegion(page))).toBeLessThan(1500)
      const box = await matrixScroller(page).boundingBox()
      const corner = await page.getByRole('columnheader', { name: 'Role' }).boundingBox()
      expect(corner?.y).toBeCloseTo(box ? box.y + 1 : 0, 0)
      const column = await page.getByRole('columnheader', { name: /skill/ }).last().boundingBox()
      expect(column?.y).toBeLessThan((box?.y ?? 0) + 40)
    }
  })

  test('arrow keys scroll to their target, and scrolling away keeps focus', async ({ page }) => {
    await openPage(page, '/?view=matrix')
    await matrixRegion(page).getByRole('link', { name: 'Cloud 0', exact: true }).focus()
    const focused = page.locator(':focus')
    for (const key of [
      'PageDown',
      'PageDown',
      'ArrowDown',
      'ArrowDown',
      'End',
      'ArrowUp',
      'ArrowDown',
      'Home',
    ]) {
      await page.keyboard.press(key)
      await expect.poll(() => isOnScreen(focused)).toBe(true)
    }
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Control+End')
    await expect.poll(() => isOnScreen(focused)).toBe(true)
    const last = await focused.getAttribute('data-stop')
    await matrixScroller(page).evaluate((node) => node.scrollTo(0, 0))
    await expect(focused).toHaveAttribute('data-stop', last ?? '')
    await page.keyboard.press('ArrowUp')
    await expect.poll(() => isOnScreen(focused)).toBe(true)
  })

  test('brings the selected role and quality into view', async ({ page }) => {
    await openPage(page, '/role/r-9000?view=matrix')
    await expect
      .poll(() => isOnScreen(matrixRegion(page).getByRole('link', { name: /9000$/ }).first()))
      .toBe(true)
    await openPage(page, '/quality/q-58?view=matrix')
    await expect
      .poll(() =>
        isOnScreen(
          matrixRegion(page)
            .getByRole('columnheader', { name: /skill 58$/ })
            .getByRole('link'),
        ),
      )
      .toBe(true)
  })

  test('sorts roles by how many chosen qualities they need', async ({ page }) => {
    await openPage(page, '/?view=matrix&quality=q-0,q-1&match=any')
    await page.getByRole('checkbox', { name: 'Sort by chosen qualities' }).check()
    await expect(page).toHaveURL('/?view=matrix&quality=q-0,q-1&match=any&sort=chosen')
    await expect(
      matrixRegion(page)
        .getByText(/^2 of 2/)
        .first(),
    ).toBeVisible()
    expect(await countElements(matrixRegion(page))).toBeLessThan(1500)
  })

  test('has no axe violations, light or dark', async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await openPage(page, '/?view=matrix&quality=q-3')
      await matrixScroller(page).evaluate((node) => node.scrollTo(500, 5000))
      await expect.poll(() => countVisibleRows(page)).toBeGreaterThan(8)
      await expectNoAxeViolations(page)
    }
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the names of roles stay in view and take at most two fifths of the width', async ({ page }) => {
    await page.route('**/org.json', (route) => route.fulfill({ json: large }))
    await openPage(page, '/?view=matrix')
    await matrixScroller(page).evaluate((node) => node.scrollTo(900, 3000))
    const name = matrixRegion(page).locator('th[scope="row"]').nth(4)
    await expect.poll(async () => (await name.boundingBox())?.x).toBeLessThan(50)
    const box = await name.boundingBox()
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(0.4 * 390)
    expect(box?.height).toBeGreaterThanOrEqual(44)
    expect(await countElements(matrixRegion(page))).toBeLessThan(1500)
  })

  test('compares roles from the matrix by touch, one at a time', async ({ page }) => {
    await openPage(page, '/?view=matrix')
    await page.getByRole('checkbox', { name: 'Compare Open Source Infrastructure Engineer' }).tap()
    await page.getByRole('checkbox', { name: 'Compare Product and Community Lead' }).tap()
    await page.getByRole('link', { name: 'Compare 2 roles' }).tap()
    const show = page.getByRole('radiogroup', { name: 'Show' })
    await show.getByText('Product and Community Lead').tap()
    await expect(page.getByRole('heading', { level: 3, name: 'Qualities' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Product management' })).toBeVisible()
    const buttons = page.getByRole('region', { name: 'Compare' }).locator('button')
    for (const control of [...(await buttons.all()), ...(await show.locator('label').all())])
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  })
})

test('compares roles from the details, and puts them in the address', async ({ page }) => {
  await page.goto('/role/technology-lead')
  await details(page).getByRole('link', { name: 'Compare with…' }).click()
  await expect(page).toHaveURL('/?compare=technology-lead')
  await expect(page.getByText(/^Add another role/)).toBeVisible()
  await page.getByRole('combobox', { name: 'Add a role…' }).focus()
  await page.keyboard.type('engineering m')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/?compare=technology-lead,engineering-manager')
  await expect(page).toHaveTitle('Technology Lead, Engineering Manager compared · 2i2c')
  await expect(page.getByRole('table')).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('table')).toHaveCount(0)
  await page.goForward()
  await page.getByRole('button', { name: 'Remove Technology Lead' }).click()
  await expect(page).toHaveURL('/?compare=engineering-manager')
})

async function openPage(page: Page, address: string) {
  await page.goto(address)
  await expect(matrixRegion(page).getByRole('rowheader').first()).toBeVisible()
}

const countElements = (part: Locator) => part.evaluate((node) => node.querySelectorAll('*').length)

const countVisibleRows = (page: Page) =>
  matrixScroller(page).evaluate((node) => {
    const { top, bottom } = node.getBoundingClientRect()
    return [...node.querySelectorAll('tbody tr:not([aria-hidden])')].filter((row) => {
      const box = row.getBoundingClientRect()
      return box.bottom > top && box.top < bottom
    }).length
  })
