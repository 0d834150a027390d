import { expect, test } from './helpers/fixtures'
import { details } from './helpers/page'

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('the copied link opens exactly this view', async ({ page }) => {
    await page.goto('/role/technology-lead?status=filled&open=engineering')
    await page.getByRole('banner').getByRole('button', { name: 'Share' }).click()
    const dialog = page.getByRole('dialog', { name: 'Share' })
    await dialog.getByRole('button', { name: 'Copy Link' }).click()
    await expect(dialog.getByText('Copied')).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(page.getByRole('banner').getByRole('button', { name: 'Share' })).toBeFocused()
  })

  test('the embed code shows this view in another page', async ({ page }) => {
    await page.goto('/role/technology-lead')
    await details(page).getByRole('button', { name: 'Share' }).click()
    const dialog = page.getByRole('dialog', { name: 'Share' })
    const code = await dialog.getByRole('textbox', { name: 'Embed code' }).inputValue()
    await page.route('/handbook', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: code }),
    )
    await page.goto('/handbook')
    const frame = page.frameLocator('iframe[title="Technology Lead · 2i2c"]')
    await expect(frame.getByRole('heading', { level: 2, name: 'Technology Lead' })).toBeVisible()
    await expect(frame.getByRole('navigation')).toHaveCount(0)
  })
})

test('selects the text if the clipboard is refused', { tag: '@sweep' }, async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) },
    }),
  )
  await page.goto('/role/technology-lead')
  await page.getByRole('banner').getByRole('button', { name: 'Share' }).click()
  const dialog = page.getByRole('dialog', { name: 'Share' })
  await dialog.getByRole('button', { name: 'Copy Markdown' }).click()
  await expect(dialog.getByText('Not allowed here: press Ctrl C')).toBeVisible()
  await expect(dialog.getByRole('textbox', { name: 'Markdown' })).toBeFocused()
  expect(await page.evaluate(() => String(getSelection()))).toMatch(/^\[Technology Lead\]\(http.*\)$/)
})

test('reports a chunk that fails to load, keeps the page, and tries again', { tag: '@sweep' }, async ({
  page,
}) => {
  await page.goto('/')
  await page.route('**/assets/ShareDialog-*.js', (route) => route.abort())
  await page.getByRole('banner').getByRole('button', { name: 'Share' }).click()
  const dialog = page.getByRole('dialog', { name: 'Share' })
  await expect(dialog.getByRole('alert')).toContainText('could not be loaded')
  await page.unroute('**/assets/ShareDialog-*.js')
  await dialog.getByRole('button', { name: 'Try again' }).click()
  await expect(dialog.getByRole('textbox', { name: 'Link' })).toBeVisible()
})

test('the role list opens from the share dialog and returns to it', async ({ page }) => {
  await page.goto('/?status=vacant')
  await page.getByRole('banner').getByRole('button', { name: 'Share' }).click()
  await page.getByRole('dialog', { name: 'Share' }).getByRole('button', { name: 'Export' }).click()
  await expect(page.getByRole('dialog', { name: /^Export/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: /^Export/ })).toHaveCount(0)
  await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible()
})
