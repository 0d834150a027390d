import { findOverflowingText } from '../helpers/auditText'
import { expect, test } from '../helpers/fixtures'
import { chart, details } from '../helpers/page'

const pages = {
  'the chart': '/?view=chart',
  'a role beside the outline': '/role/technology-lead?view=outline',
  'the outline, filtered': '/?view=outline&quality=containers',
  'the matrix': '/?view=matrix',
  'a comparison': '/?compare=technology-lead,partnerships-lead',
  Fit: '/?view=fit&quality=containers',
  Gaps: '/?view=gaps',
  'an unknown address': '/role/nobody',
}

/** As WCAG 1.4.12 has it: what a reader may ask for at the least. */
const TEXT_SPACING_CSS = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`

for (const { name, width, height, style } of [
  { name: '400 % of 1280 × 1024', width: 320, height: 256, style: '' },
  { name: 'text spaced at 1280 px', width: 1280, height: 800, style: TEXT_SPACING_CSS },
  { name: 'text spaced at 320 px', width: 320, height: 640, style: TEXT_SPACING_CSS },
]) {
  test.describe(name, () => {
    test.use({ viewport: { width, height }, bypassCSP: true })

    test('nothing is cut off, and only chart and matrix scroll sideways', async ({ page }) => {
      for (const [what, address] of Object.entries(pages)) {
        await page.goto(address)
        await expect(page.locator('main a').first()).toBeVisible()
        if (style !== '') await page.addStyleTag({ content: style })
        if (width < 768 && /^\/role/.test(address))
          await details(page).getByRole('button', { name: 'Show all' }).click()
        expect.soft(await findOverflowingText(page), what).toEqual([])
      }
    })

    test('nothing is cut off in dialogs, and each can be closed', async ({ page }) => {
      await page.goto('/role/technology-lead?view=chart')
      if (style !== '') await page.addStyleTag({ content: style })
      for (const button of ['Search', 'Share', 'Open a file…', 'Filters']) {
        if (button === 'Filters' && width >= 1024) continue
        await page.getByRole('button', { name: button }).first().click()
        const dialog = page.getByRole('dialog')
        await expect(dialog.getByRole('button').first()).toBeVisible()
        expect.soft(await findOverflowingText(page), button).toEqual([])
        await dialog.getByRole('button', { name: 'Close' }).first().click()
        await expect(dialog).toHaveCount(0)
      }
    })
  })
}

test('at 400 % a role and its controls stay in view beside the chart', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await page.goto('/role/technology-lead?view=chart')
  await expect(details(page).getByRole('heading', { level: 2 })).toBeInViewport({ ratio: 1 })
  await expect(chart(page).getByRole('link', { name: /^Technology Lead/ })).toBeInViewport({ ratio: 1 })
  const [sheet, view, controls] = await Promise.all(
    [details(page), page.locator('main'), page.locator('.chart-controls')].map((part) => part.boundingBox()),
  )
  // A third of the window and more is the chart's, and its controls stand above the sheet.
  expect((sheet?.y ?? 0) - (view?.y ?? 0)).toBeGreaterThan(256 / 3)
  expect((controls?.y ?? 0) + (controls?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0)
})
