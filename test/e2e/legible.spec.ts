import { makeOrgWithRoles } from '../makeOrgWithRoles'
import { expect, test } from './helpers/fixtures'
import { chart } from './helpers/page'

test('every name is 9 px or more on screen when 100 roles are fitted at 1280 × 800', async ({ page }) => {
  await page.route('**/org.json', (route) => route.fulfill({ json: makeOrgWithRoles(100) }))
  await page.goto('/')
  await expect(chart(page).getByRole('link').first()).toBeVisible()
  const sizes = await chart(page)
    .locator('.role-name')
    .evaluateAll((names) =>
      names.map((name) => {
        const box = name.getBoundingClientRect()
        const inWindow =
          box.left >= 240 && box.top >= 48 && box.right <= innerWidth && box.bottom <= innerHeight
        const { offsetWidth } = name instanceof HTMLElement ? name : { offsetWidth: 0 }
        return inWindow ? Number.parseFloat(getComputedStyle(name).fontSize) * (box.width / offsetWidth) : 0
      }),
    )
  expect(sizes).toHaveLength(100)
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9)
})
