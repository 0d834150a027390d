import { expect, test } from './helpers/fixtures'
import { chart, details, getChartTransform, isOnScreen } from './helpers/page'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

test('a role is read on a phone: a peek first, then all of it, by touch alone', async ({ page }) => {
  await page.goto('/')
  await chart(page)
    .getByRole('link', { name: /^Technology Lead/ })
    .tap()
  const panel = details(page)
  await expect(panel.getByRole('heading', { level: 2, name: 'Technology Lead' })).toBeInViewport()
  await expect(chart(page).getByRole('link', { name: /^Technology Lead/ })).toBeInViewport()
  await panel.getByRole('button', { name: 'Show all' }).tap()
  await expect(panel.getByRole('button', { name: 'Copy link' })).toBeInViewport()
  await panel.getByRole('button', { name: 'Close' }).tap()
  await expect(panel).toHaveCount(0)
})

test('the filters rise as a sheet, and their button says how many there are', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Filters', exact: true }).tap()
  const sheet = page.getByRole('dialog', { name: 'Filter roles' })
  await sheet.getByRole('checkbox', { name: 'Jupyter ecosystem' }).check()
  await sheet.getByRole('checkbox', { name: 'Linux containers' }).check()
  await sheet.getByRole('button', { name: 'Show 1 role' }).tap()
  await expect(page.getByRole('button', { name: 'Filters (2)' })).toBeVisible()
})

test('a quality leaves the roles that need it to be read in the chart above it, and the chart where it was', async ({
  page,
}) => {
  await page.goto('/?view=chart')
  await expect(chart(page).getByRole('link').first()).toBeVisible()
  const alone = await getChartTransform(page)
  await page.goto('/quality/containers?view=chart')
  const role = chart(page).getByRole('link', { name: /^Open Source Infrastructure Engineer/ })
  await expect(role).toHaveAttribute('data-highlight', 'related')
  await expect.poll(() => isOnScreen(role)).toBe(true)
  await details(page).getByRole('button', { name: 'Close' }).tap()
  await expect(details(page)).toHaveCount(0)
  await expect.poll(() => getChartTransform(page)).toBe(alone)
})
