import { expect, test } from './helpers/fixtures'
import { chart, details, getChartTransform, isOnScreen } from './helpers/page'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

test('shows a role on a phone by touch alone, first its name, then all of it', async ({ page }) => {
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

test('filters open as a sheet, and their button shows how many are set', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Filters', exact: true }).tap()
  const sheet = page.getByRole('dialog', { name: 'Filter roles' })
  await sheet.getByRole('checkbox', { name: 'Jupyter ecosystem' }).check()
  await sheet.getByRole('checkbox', { name: 'Linux containers' }).check()
  await sheet.getByRole('button', { name: 'Show 1 role' }).tap()
  await expect(page.getByRole('button', { name: 'Filters (2)' })).toBeVisible()
})

test('selecting a quality keeps its roles readable above the sheet, and the chart in place', async ({
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
