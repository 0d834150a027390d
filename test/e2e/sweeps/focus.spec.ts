import type { Locator, Page } from '@playwright/test'
import { auditFocus, auditTabOrder } from '../helpers/auditFocus'
import { expect, test } from '../helpers/fixtures'
import { chart, details } from '../helpers/page'

const wide = {
  'a role beside the chart': '/role/technology-lead?view=chart&quality=containers',
  'the outline': '/?view=outline',
  'the matrix': '/?view=matrix&quality=containers',
  'a comparison': '/?compare=technology-lead,partnerships-lead',
}

const narrow = {
  'the map': '/?view=chart&layout=map',
  'a role beside the chart': '/role/technology-lead?view=chart&quality=containers',
  'a quality beside the outline': '/quality/containers?view=outline',
  'the matrix': '/?view=matrix',
  'a comparison': '/?compare=technology-lead,partnerships-lead',
  Fit: '/?view=fit&quality=containers',
  Gaps: '/?view=gaps&in=partnerships',
  'an unknown address': '/role/nobody?view=chart',
}

for (const { width, height, pages } of [
  { width: 1280, height: 800, pages: wide },
  { width: 390, height: 844, pages: narrow },
]) {
  test.describe(`at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } })

    test('Tab follows the reading order of every page, and focus is always visible', async ({ page }) => {
      for (const [name, address] of Object.entries(pages)) {
        await page.goto(address)
        await expect(page.locator('main a').first()).toBeVisible()
        expect.soft(await auditTabOrder(page), name).toEqual([])
      }
    })

    test('every task works by keyboard alone, and focus is never lost', async ({ page }) => {
      await page.goto('/?view=chart')
      const button = (name: string | RegExp) => page.getByRole('button', { name }).first()
      const dialog = page.getByRole('dialog')

      await test.step('find a role, and leave it', async () => {
        await chart(page).getByRole('link').first().focus()
        await page.keyboard.press('Control+k')
        await page.keyboard.type('sosie')
        await expect(page.getByRole('option').first()).toContainText('SOSIE')
        await page.keyboard.press('Enter')
        await expect(details(page)).toBeVisible()
        await expectFocusVisible(page)
        await page.keyboard.press('Escape')
        await expect(details(page)).toHaveCount(0)
        await expectFocusVisible(page)
      })

      await test.step('filter by quality', async () => {
        if (width < 1024) await activate(page, button('Filters'))
        await activate(page, page.getByRole('checkbox', { name: 'Linux containers' }), 'Space')
        await expect(page).toHaveURL(/quality=containers/)
        await activate(page, button('Export'))
        await expect(page.getByRole('dialog', { name: /^Export/ })).toBeVisible()
        expect(await auditTabOrder(page)).toEqual([])
        await page.keyboard.press('Escape')
        await expect(button('Export')).toBeFocused()
        if (width < 1024) {
          await page.keyboard.press('Escape')
          await expect(button('Filters (1)')).toBeFocused()
        }
        await expectFocusVisible(page)
      })

      await test.step('follow links in the details', async () => {
        await page.goto('/role/technology-lead?view=chart')
        await activate(page, details(page).locator('.entry-row').getByRole('link').first())
        await expect(page.locator('#details-heading')).toBeFocused()
        await activate(page, details(page).getByRole('link').first())
        await page.keyboard.press('Escape')
        await expectFocusVisible(page)
      })

      await test.step('switch layout, relations, zoom and view', async () => {
        for (const name of [
          'Map',
          'All relations',
          'Zoom in',
          'Fold all',
          'Open all',
          'Fit to window',
          'Theme',
        ])
          await activate(page, button(name))
        for (const name of ['Outline', 'Matrix', 'Fit', 'Gaps', 'Chart']) {
          await activate(page, page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name }))
          await expect(page.locator('[aria-current="page"]')).toBeFocused()
        }
      })

      await test.step('share', async () => {
        await activate(page, button('Share'))
        await expect(dialog).toBeVisible()
        await activate(page, dialog.locator('summary'))
        await expect(dialog.getByRole('button', { name: /SVG/ }).first()).toBeVisible()
        expect(await auditTabOrder(page)).toEqual([])
        await page.keyboard.press('Escape')
        await expect(button('Share')).toBeFocused()
      })

      await test.step('compare', async () => {
        await page.goto('/role/technology-lead?view=chart')
        await activate(page, details(page).getByRole('link', { name: 'Compare with…' }))
        await page.getByRole('combobox', { name: 'Add a role…' }).focus()
        await page.keyboard.type('partner')
        await page.keyboard.press('Enter')
        await expect(page).toHaveURL(/partnerships-lead/)
        await expectFocusVisible(page)
        if (width < 1024) await activate(page, page.getByRole('radio', { name: 'Shared' }), 'ArrowRight')
        await activate(page, button('Remove Technology Lead'))
        await activate(page, page.getByRole('link', { name: 'Back to the chart' }))
      })

      await test.step('Fit and Gaps', async () => {
        await page.goto('/?view=fit')
        await activate(page, page.locator('main').getByRole('checkbox').first(), 'Space')
        await activate(page, page.locator('main').getByRole('link').first())
        await page.keyboard.press('Escape')
        await page.goto('/?view=gaps')
        await activate(page, page.locator('main').getByRole('navigation').getByRole('link').nth(2))
        await activate(page, page.locator('main .entry-name').first())
        await page.keyboard.press('Escape')
        await expectFocusVisible(page)
      })

      await test.step('open a file, compare with it, close it', async () => {
        await activate(page, button('Open a file…'))
        await expect(dialog).toBeVisible()
        expect(await auditTabOrder(page)).toEqual([])
        const org = { version: 1, name: 'Mine', teams: [{ id: 'a', name: 'A' }], roles: [], qualities: [] }
        await dialog
          .locator('input[type="file"]')
          .first()
          .setInputFiles({
            name: 'mine.json',
            mimeType: 'application/json',
            buffer: Buffer.from(JSON.stringify(org)),
          })
        const bar = page.getByRole('complementary', { name: 'Files' })
        await expect(bar).toBeVisible()
        await expectFocusVisible(page)
        expect(await auditTabOrder(page)).toEqual([])
        for (const name of ['Compare with the site’s data', 'Stop comparing', 'Close the file'])
          await activate(page, bar.getByRole('button', { name }))
      })
    })
  })
}

/** Presses a key on something, which shows that it has focus before, and that something has after. */
async function activate(page: Page, on: Locator, key = 'Enter'): Promise<void> {
  await on.focus()
  await expectFocusVisible(page)
  await page.keyboard.press(key)
  await expectFocusVisible(page)
}

/** What has focus can be seen, once what follows on an act has come to rest. */
async function expectFocusVisible(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      const { name, faults } = await auditFocus(page)
      return name === 'nothing' ? ['focus is lost'] : faults
    })
    .toEqual([])
}
