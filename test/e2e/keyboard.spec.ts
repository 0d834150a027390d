import { expect, test } from './helpers/fixtures'
import { chart, details, isOnScreen } from './helpers/page'

test('works by keyboard alone', async ({ page }) => {
  await page.goto('/')
  await expect(chart(page).getByRole('link', { name: /^2i2c/ })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the chart' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const focused = page.locator(':focus')
  await expect(focused).toHaveAccessibleName('2i2c')

  await page.keyboard.press('ArrowDown')
  await expect(focused).toHaveAccessibleName('Executive Director')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(focused).toHaveAttribute('data-stop', /.+/)
  await page.keyboard.press('Enter')
  await expect(details(page)).toBeVisible()
  const opener = await focused.getAttribute('data-stop')
  await page.keyboard.press('Escape')
  await expect(details(page)).toHaveCount(0)
  await expect(focused).toHaveAttribute('data-stop', opener ?? '')
})

test('brings the focused entry into view, beside the details', async ({ page }) => {
  await page.goto('/role/technology-lead')
  await chart(page)
    .getByRole('link', { name: /^Technology Lead/ })
    .focus()
  for (const key of ['End', 'Home', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight']) {
    await page.keyboard.press(key)
    await expect.poll(() => isOnScreen(page.locator(':focus'))).toBe(true)
  }
})

test('folds a team by keyboard', async ({ page }) => {
  await page.goto('/')
  await chart(page)
    .getByRole('link', { name: /^Engineering/ })
    .first()
    .focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.locator(':focus')).toHaveAccessibleName('Fold Engineering')
  await page.keyboard.press('Enter')
  await expect(page.locator(':focus')).toHaveAccessibleName('Open Engineering')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/')
})
