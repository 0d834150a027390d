import type { Page } from '@playwright/test'
import { expectNoAxeViolations } from '../helpers/axe'
import { expect, test } from '../helpers/fixtures'
import { navigateWithoutReload, waitForStableDom } from '../helpers/page'
import { pageStates, stateFiles } from '../helpers/pageStates'

test.use({ contextOptions: { reducedMotion: 'reduce' }, actionTimeout: 10_000 })

for (const width of [1280, 390, 320])
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 800 } })

    // One page walks through them all: opening it anew for each would take most of the time.
    test('no state is too wide or has axe violations, light or dark', async ({ page }) => {
      test.setTimeout(240_000)
      await serveFiles(page)
      await page.goto('/')
      for (const { name, address, open, readyLocator, windowWidths } of pageStates) {
        if (windowWidths && !windowWidths.includes(width)) continue
        await test.step(name, async () => {
          await navigateWithoutReload(page, address)
          await open?.(page)
          await expect(readyLocator(page)).toBeVisible()
          await waitForStableDom(page)
          await expect(page.locator('h1')).toBeAttached()
          expect.soft(await findSidewaysOverflow(page), name).toEqual([])
          for (const colorScheme of width === 320 ? [] : (['light', 'dark'] as const)) {
            await page.emulateMedia({ colorScheme })
            await expectNoAxeViolations(page, `${name}, ${colorScheme}`)
          }
          if (open) await closeDialogs(page)
        })
      }
    })
  })

/** The page and its dialogs, where they would have to be scrolled sideways. */
function findSidewaysOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('dialog')]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ tagName, scrollWidth }) => `${tagName} of ${scrollWidth} px`),
  )
}

async function serveFiles(page: Page) {
  await page.route('**/slow.json', () => undefined)
  await page.route('**/nowhere.json', (route) => route.fulfill({ status: 404 }))
  for (const [name, body] of Object.entries(stateFiles))
    await page.route(`**/${name}`, (route) => route.fulfill({ contentType: 'application/json', body }))
}

async function closeDialogs(page: Page) {
  do await page.keyboard.press('Escape')
  while ((await page.locator('dialog[open]').count()) > 0)
}
