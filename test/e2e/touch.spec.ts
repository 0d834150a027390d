import { findSmallTargets } from './helpers/auditTouchTargets'
import { expect, test } from './helpers/fixtures'
import { chart, details } from './helpers/page'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

const pages = {
  'the chart from afar': '/?view=chart',
  'the map': '/?view=chart&layout=map',
  'a role beside the chart': '/role/technology-lead?view=chart',
  'the outline, filtered': '/?view=outline&quality=containers',
  'the matrix': '/?view=matrix',
  'a comparison': '/?compare=technology-lead,partnerships-lead',
  Fit: '/?view=fit&bring=containers',
  Gaps: '/?view=gaps',
  'an unknown address': '/role/nobody',
  'a frame': '/role/technology-lead?embed=1',
}

test('every touch target on every page can be hit', { tag: '@sweep' }, async ({ page }) => {
  for (const [name, address] of Object.entries(pages)) {
    await page.goto(address)
    await expect(page.locator('main a').first()).toBeVisible()
    expect.soft(await findSmallTargets(page), name).toEqual([])
    const all = page.getByRole('button', { name: 'Show all', exact: true })
    if (!(await all.isVisible())) continue
    await all.tap()
    expect.soft(await findSmallTargets(page), `all of the details of ${name}`).toEqual([])
  }
})

test('every touch target in every dialog can be hit', { tag: '@sweep' }, async ({ page }) => {
  await page.goto('/?view=chart')
  for (const name of ['Search', 'Share', 'Open a file…', 'Filters']) {
    await page.getByRole('button', { name }).first().tap()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('button').first()).toBeVisible()
    expect.soft(await findSmallTargets(page), name).toEqual([])
    await dialog.getByRole('button', { name: 'Close' }).first().tap()
    await expect(dialog).toHaveCount(0)
  }
})

test('everything done by dragging, pinching or hovering can be done by tapping', async ({ page }) => {
  await page.goto('/role/technology-lead?view=chart')
  const card = chart(page).getByRole('link', { name: /^Technology Lead/ })
  const width = async () => (await card.boundingBox())?.width ?? 0
  const before = await width()
  await page.getByRole('button', { name: 'Zoom in' }).tap()
  await expect.poll(width).toBeGreaterThan(before)
  await page.getByRole('button', { name: 'Zoom out' }).tap()
  await expect.poll(width).toBeLessThan(before * 1.05)
  // The chart moves to what is chosen in its details, and all of it comes back by a button: nothing needs a drag.
  const handle = details(page).getByRole('button', { name: /^Show/ })
  await handle.tap()
  await expect(handle).toHaveAttribute('aria-expanded', 'true')
  await details(page).locator('.entry-row').getByRole('link').first().tap()
  await handle.tap()
  await expect(handle).toHaveAttribute('aria-expanded', 'false')
  await page.getByRole('button', { name: 'Fit to window' }).tap()
  await details(page).getByRole('button', { name: 'Close' }).tap()
  await expect(chart(page).getByRole('link', { name: '2i2c' })).toBeInViewport()
})
