import { expect, test } from './helpers/fixtures'
import { chart, details, getChartTransform, isOnScreen } from './helpers/page'

test('arrives by a deep link: details open, the role in sight and named in the title', async ({ page }) => {
  await page.goto('/role/technology-lead')
  await expect(details(page).getByRole('heading', { level: 2, name: 'Technology Lead' })).toBeVisible()
  await expect(
    details(page).getByRole('listitem').filter({ hasText: 'broad, cross-project scope' }),
  ).toBeVisible()
  await expect(page).toHaveTitle('Technology Lead · 2i2c')
  await expect.poll(() => isOnScreen(chart(page).getByRole('link', { name: /^Technology Lead/ }))).toBe(true)
})

test('clicks through three entries, and Back twice restores the same page', async ({ page }) => {
  await page.goto('/')
  await chart(page)
    .getByRole('link', { name: /^Technology Lead/ })
    .click()
  await expect(page).toHaveURL('/role/technology-lead')
  await page.waitForTimeout(400)
  const stood = await getChartTransform(page)
  await details(page).getByRole('link', { name: 'Engineering' }).first().click()
  await expect(details(page).getByRole('heading', { level: 2, name: 'Engineering' })).toBeVisible()
  await details(page).getByRole('link', { name: 'Open Source Infrastructure Engineer' }).first().click()
  await expect(page).toHaveURL('/role/open-source-infrastructure-engineer')
  await page.goBack()
  await expect(details(page).getByRole('heading', { level: 2, name: 'Engineering' })).toBeVisible()
  await page.goBack()
  await expect(details(page).getByRole('heading', { level: 2, name: 'Technology Lead' })).toBeVisible()
  await expect.poll(() => getChartTransform(page)).toBe(stood)
  await page.goForward()
  await expect(page).toHaveURL('/team/engineering')
})

test('filters by two qualities, and keeps them over a reload', async ({ page }) => {
  await page.goto('/')
  const filters = page.getByRole('region', { name: 'Filters' })
  await filters.getByRole('checkbox', { name: 'Linux containers' }).check()
  await filters.getByRole('checkbox', { name: 'Cloud deployment' }).check()
  await expect(page).toHaveURL('/?quality=containers,cloud-deployment')
  await expect(filters.getByRole('status')).toHaveText('1 of 22 roles match')
  await page.reload()
  await expect(filters.getByRole('checkbox', { name: 'Cloud deployment' })).toBeChecked()
  const match = chart(page).getByRole('link', { name: /^Open Source Infrastructure Engineer/ })
  await expect(match).toHaveAccessibleDescription(
    /matches Cloud deployment \(necessary\), Linux containers \(necessary\)/,
  )
  await expect(match).toContainText('Cloud deployment +1')
})

test('copies a link that opens the same view in a new page', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/role/project-manager?quality=jupyter-ecosystem')
  await details(page).getByRole('button', { name: 'Copy link' }).click()
  await expect(details(page).getByText('Link copied')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  const other = await context.newPage()
  await other.goto(link)
  await expect(other).toHaveURL('/role/project-manager?quality=jupyter-ecosystem')
  await expect(details(other).getByRole('heading', { level: 2, name: 'Project Manager' })).toBeVisible()
})

test('follows an alias to the role that has it', async ({ page }) => {
  await page.goto('/role/sosie')
  await expect(page).toHaveURL('/role/technology-lead')
  await expect(details(page).getByRole('heading', { level: 2, name: 'Technology Lead' })).toBeVisible()
})

test('reports an unknown role and offers similar ones', async ({ page }) => {
  await page.goto('/role/technologie-lead')
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('No role “technologie-lead”')
  await details(page).getByRole('link', { name: 'Technology Lead' }).click()
  await expect(page).toHaveURL('/role/technology-lead')
})

test('folds a team in place', async ({ page }) => {
  // A button that glides off under the mouse is missed, by a test as by a person.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
  const engineering = chart(page)
    .getByRole('link', { name: /^Engineering/ })
    .first()
  const before = await engineering.boundingBox()
  await chart(page).getByRole('button', { name: 'Fold Engineering' }).click()
  await expect(page).toHaveURL('/?fold=engineering')
  await expect(chart(page).getByRole('link', { name: /^Technology Lead/ })).toHaveCount(0)
  await chart(page).getByRole('button', { name: 'Open Engineering' }).click()
  await expect(chart(page).getByRole('link', { name: /^Technology Lead/ })).toBeVisible()
  await expect.poll(async () => (await engineering.boundingBox())?.width).toBeCloseTo(before?.width ?? 0, 0)
})

test('zooms by its buttons, shows a minimap, and fits again', async ({ page }) => {
  await page.goto('/')
  const overview = page.getByRole('img', { name: 'Overview of the chart' })
  await expect(chart(page).getByRole('link', { name: /^2i2c/ })).toBeVisible()
  await expect(overview).toHaveCount(0)
  const fitted = await getChartTransform(page)
  for (let i = 0; i < 3; i += 1) {
    await chart(page).getByRole('button', { name: 'Zoom in' }).click()
    await page.waitForTimeout(200)
  }
  await expect(overview).toBeVisible()
  await chart(page).getByRole('button', { name: 'Fit to window' }).click()
  await expect.poll(() => getChartTransform(page)).toBe(fitted)
})

test('switches the theme and remembers it', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/')
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await paper()
  await page.getByRole('button', { name: 'Theme' }).click()
  await expect.poll(paper).not.toBe(light)
  const dark = await paper()
  await page.reload()
  await expect.poll(paper).toBe(dark)
})

test('Back restores the viewport that the buttons had set', async ({ page }) => {
  await page.goto('/')
  await chart(page).getByRole('button', { name: 'Zoom in' }).click()
  await page.waitForTimeout(300)
  const stood = await getChartTransform(page)
  await chart(page)
    .getByRole('link', { name: /^Technology Lead/ })
    .click()
  await page.waitForTimeout(400)
  await page.goBack()
  await expect(details(page)).toHaveCount(0)
  await expect.poll(() => getChartTransform(page)).toBe(stood)
})

test('stays fitted when the window changes, until it is moved', async ({ page }) => {
  await page.goto('/')
  const css = chart(page).getByRole('link', { name: /^CS&S Operations/ })
  await expect(css).toBeVisible()
  await page.setViewportSize({ width: 1240, height: 780 })
  await expect.poll(() => isOnScreen(css)).toBe(true)
  await page.setViewportSize({ width: 844, height: 390 })
  await expect
    .poll(
      async () =>
        (await chart(page).getByRole('link', { name: 'CS&S', exact: true }).boundingBox())?.x ?? 999,
    )
    .toBeLessThan(844)
})

for (const address of [
  '/role/technology-lead?fold=engineering',
  '/role/technology-lead?status=vacant&only=1',
]) {
  test(`focuses the team of a selected role that is hidden: ${address}`, async ({ page }) => {
    await page.goto(address)
    const team = chart(page).getByRole('link', { name: 'Engineering', exact: true })
    await expect(team).toHaveAttribute('tabindex', '0')
    await expect(chart(page).locator('[data-highlight="selected"]')).toHaveCount(1)
    await expect.poll(() => isOnScreen(team)).toBe(true)
    await expect(chart(page).locator('[data-stop][tabindex="0"]')).toHaveCount(1)
  })
}
