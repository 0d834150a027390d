import { expect, test } from './helpers/fixtures'
import { details } from './helpers/page'
import { setUpHostBelowPath } from './helpers/setUpHostBelowPath'

const host = setUpHostBelowPath()

test('opens a role by its address on a static host below a path', async ({ page }) => {
  const answer = await page.goto(`${host.url}role/technology-lead`)
  expect(answer?.status()).toBe(200)
  await expect(details(page).getByRole('heading', { level: 2, name: 'Technology Lead' })).toBeVisible()

  await details(page).getByRole('link', { name: 'Engineering' }).first().click()
  await expect(page).toHaveURL(`${host.url}team/engineering`)
  await page.reload()
  await expect(details(page).getByRole('heading', { level: 2, name: 'Engineering' })).toBeVisible()
})

test('an address without a page of its own opens too', async ({ page }) => {
  const answer = await page.goto(`${host.url}role/nobody`)
  expect(answer?.status()).toBe(404)
  await expect(details(page).getByRole('heading', { level: 2, name: /^No role/ })).toBeVisible()
})

test('its icon has a content hash in its address and is not requested again', { tag: '@sweep' }, async ({
  page,
}) => {
  await page.goto(`${host.url}role/technology-lead`)
  const icon = await page.locator('link[rel="icon"]').getAttribute('href')
  expect(icon).toMatch(/^\/atlas\/assets\/icon-[\w-]+\.svg$/)
  const answer = await page.request.get(new URL(icon ?? '', host.url).href)
  expect(answer.headers()['content-type']).toBe('image/svg+xml')
  expect(await answer.text()).toContain('<svg')
})

test('its start page is there', async ({ page }) => {
  const answer = await page.goto(host.url)
  expect(answer?.status()).toBe(200)
  await expect(page.getByRole('heading', { level: 1, name: '2i2c' })).toBeVisible()
})
