import { expectNoAxeViolations } from './axe'
import { expect, test } from './fixtures'
import { chart } from './page'

const pages = {
  'the start page': '/',
  'a role': '/role/open-source-infrastructure-engineer',
  'a team': '/team/engineering',
  'a quality': '/quality/containers',
  'a filter': '/?quality=containers,jupyter-ecosystem&match=any&status=vacant',
  'a folded chart with all relations': '/?fold=engineering,community&relations=all',
  'an unknown address': '/role/nobody',
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of [
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ]) {
    test.describe(`${colorScheme}, ${viewport.width} px`, () => {
      test.use({ colorScheme, viewport })

      for (const [name, address] of Object.entries(pages)) {
        test(`axe finds nothing on ${name}`, async ({ page }) => {
          await page.goto(address)
          await expect(chart(page).getByRole('link').first()).toBeVisible()
          await expectNoAxeViolations(page)
        })
      }

      test('axe finds nothing on the list of problems', async ({ page }) => {
        await page.route('**/org.json', (route) =>
          route.fulfill({
            json: {
              version: 1,
              name: 'Faulty',
              teams: [{ id: 'a' }],
              roles: [{ id: 'r', name: 'R', teams: ['a'] }],
              qualities: [],
            },
          }),
        )
        await page.goto('/')
        await page.getByRole('button', { name: /problems in the data/ }).click()
        await expect(page.getByRole('dialog')).toBeVisible()
        await expectNoAxeViolations(page)
      })

      test('axe finds nothing on a load error', async ({ page }) => {
        await page.route('**/org.json', (route) => route.fulfill({ body: 'nothing' }))
        await page.goto('/')
        await expect(page.getByRole('alert')).toBeVisible()
        await expectNoAxeViolations(page)
      })
    })
  }
}
