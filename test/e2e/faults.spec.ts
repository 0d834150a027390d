import { expect, test } from './helpers/fixtures'
import { chart, details } from './helpers/page'

const json = 'application/json'

test('reports where a file is not JSON, and opens it once it is repaired', async ({ page }) => {
  await page.route('**/org.json', (route) =>
    route.fulfill({ contentType: json, body: '{ "version": 1,\n  "teams": [,] }' }),
  )
  await page.goto('/role/technology-lead')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('org.json, line 2, column 13')
  await page.unroute('**/org.json')
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect(details(page).getByRole('heading', { level: 2, name: 'Technology Lead' })).toBeVisible()
})

test('a slow server, then one that breaks off, then one that recovers', async ({ page }) => {
  let answer: 'slow' | 'broken' | 'well' = 'slow'
  await page.route('**/org.json', async (route) => {
    if (answer === 'slow') await new Promise((done) => setTimeout(done, 1500))
    if (answer === 'well') await route.continue()
    else await route.abort('connectionreset')
  })
  await page.goto('/')
  await expect(page.getByText('Loading the organisation…').first()).toBeVisible()
  await expect(page.getByRole('alert')).toContainText('could not be fetched')
  answer = 'broken'
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('alert')).toContainText('could not be fetched')
  answer = 'well'
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(
    chart(page)
      .getByRole('link', { name: /^Engineering/ })
      .first(),
  ).toBeVisible()
})

test('a faulty file loses only its faulty parts, which are listed', async ({ page }) => {
  const faulty = {
    version: 1,
    name: 'Faulty',
    teams: [
      { id: 'a', name: 'A', parent: 'b' },
      { id: 'b', name: 'B', parent: 'a', summary: '<img src=x onerror="document.title=1">' },
    ],
    roles: [
      { id: 'r', name: 'Sound', teams: ['a'], contact: 'javascript:alert(1)' },
      { id: 's', name: 'Lost', teams: ['nowhere'] },
      { name: 'No id', teams: ['a'] },
    ],
    qualities: [],
  }
  await page.route('**/org.json', (route) =>
    route.fulfill({ contentType: json, body: JSON.stringify(faulty) }),
  )
  await page.goto('/team/b')
  await expect(details(page)).toContainText('<img src=x onerror=')
  await expect(chart(page).getByRole('link', { name: /^Unassigned/ })).toBeVisible()
  await expect(chart(page).getByRole('link', { name: /^Sound/ })).toBeVisible()
  await page.getByRole('button', { name: '4 problems in the data' }).click()
  const dialog = page.getByRole('dialog', { name: 'Problems in the data' })
  await expect(dialog.getByRole('listitem')).toHaveCount(4)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: '4 problems in the data' })).toBeFocused()
})
