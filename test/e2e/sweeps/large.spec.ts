import type { Page } from '@playwright/test'
import { makeOrgWithRoles } from '../../makeOrgWithRoles'
import { expect, test } from '../helpers/fixtures'
import { chart, details, isOnScreen } from '../helpers/page'

const large = makeOrgWithRoles(10_000)

async function openOrg(page: Page, address: string, org = large) {
  await page.route('**/org.json', (route) => route.fulfill({ json: org }))
  await page.goto(address)
  await expect(chart(page).getByRole('link').first()).toBeAttached()
  await page.waitForFunction(() => performance.getEntriesByName('atlas:chart').length > 0)
}

/** The names in the chart's pane: whether of a role, their size of type and their place on screen in px. */
function measureNames(page: Page) {
  return chart(page)
    .locator('[data-name]')
    .evaluateAll((all) =>
      all.flatMap((name) => {
        const { left, top, right, bottom, width } = name.getBoundingClientRect()
        const { offsetWidth } = name instanceof HTMLElement ? name : { offsetWidth: 1 }
        const isInPane = left >= 240 && top >= 48 && right <= innerWidth && bottom <= innerHeight
        const size = Number.parseFloat(getComputedStyle(name).fontSize) * (width / offsetWidth)
        const isRole = name.classList.contains('role-name')
        return isInPane ? [{ isRole, size, left, top, right, bottom }] : []
      }),
    )
}

async function expectLegible(page: Page) {
  const found = await measureNames(page)
  for (const { isRole, size } of found) expect(size).toBeGreaterThanOrEqual((isRole ? 9 : 11) - 0.01)
  return found
}

const countElements = (page: Page) => page.locator('*').count()

test('10,000 roles are readable in the initial viewport', async ({ page }) => {
  await openOrg(page, '/')
  const found = await expectLegible(page)
  expect(found.filter(({ isRole }) => !isRole).length).toBeGreaterThanOrEqual(20)
  const width = Math.max(...found.map(({ right }) => right)) - Math.min(...found.map(({ left }) => left))
  const height = Math.max(...found.map(({ bottom }) => bottom)) - Math.min(...found.map(({ top }) => top))
  expect(Math.max(width / 1040, height / 752)).toBeGreaterThan(0.6)
  expect(await countElements(page)).toBeLessThan(2500)
})

for (const layout of ['tree', 'map']) {
  test(`10,000 open roles stay readable with few elements at every zoom: ${layout}`, async ({ page }) => {
    await openOrg(page, `/?open=*&layout=${layout}`)
    const far = await expectLegible(page)
    expect(far.filter(({ isRole }) => !isRole).length).toBeGreaterThanOrEqual(20)
    await page.mouse.move(700, 400)
    for (let step = 0; step < 14; step += 1) {
      expect(await countElements(page)).toBeLessThan(2500)
      await page.mouse.wheel(0, -240)
      await page.waitForTimeout(250)
      await expectLegible(page)
    }
    await expect(chart(page).locator('.role-name').first()).toBeAttached()
    await chart(page).getByRole('button', { name: 'Fit to window' }).click()
    await expect.poll(async () => (await measureNames(page)).length).toBe(far.length)
  })
}

test('a link opens a role among 10,000, centred and readable', async ({ page }) => {
  await openOrg(page, '/role/r-9999')
  const role = chart(page).locator('[data-stop="r-9999"]')
  await expect(role).toHaveAttribute('data-highlight', 'selected')
  await expect.poll(() => isOnScreen(role)).toBe(true)
  const box = await role.boundingBox()
  expect(box?.width).toBeGreaterThan(150)
  const [middleX, middleY] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2]
  expect(Math.abs(middleX - (240 + 700 / 2))).toBeLessThan(240)
  expect(Math.abs(middleY - (48 + 700 / 2))).toBeLessThan(240)
  await expect(page).toHaveURL(/\/role\/r-9999\?open=t-/)
  await page.keyboard.press('Escape')
  await expect(details(page)).toHaveCount(0)
  await expect(role).toBeAttached()
})

test('arrow keys reach entries outside the window, and focus stays in the chart when zoomed out', async ({
  page,
}) => {
  await openOrg(page, '/?open=*')
  await page.mouse.move(700, 400)
  for (let i = 0; i < 14; i += 1) {
    await page.mouse.wheel(0, -240)
    await page.waitForTimeout(60)
  }
  await chart(page).locator('.role-card').first().focus()
  const focused = page.locator(':focus')
  const reached = new Set<string>()
  for (let i = 0; i < 30; i += 1) {
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => isOnScreen(focused)).toBe(true)
    reached.add((await focused.getAttribute('data-stop')) ?? '')
  }
  expect(reached.size).toBeGreaterThan(20)
  await chart(page).getByRole('button', { name: 'Fit to window' }).hover()
  for (let i = 0; i < 14; i += 1) {
    await page.mouse.move(700, 400)
    await page.mouse.wheel(0, 240)
    await page.waitForTimeout(60)
  }
  await expect(focused).toHaveAttribute('data-stop', /^t-/)
  await page.keyboard.press('ArrowLeft')
  await expect(focused).toHaveAttribute('data-stop', /^t-/)
})

test('the map layout shows the names of 100 roles at 10 px or more when fitted', async ({ page }) => {
  await openOrg(page, '/?layout=map', makeOrgWithRoles(100))
  const found = await expectLegible(page)
  const roles = found.filter(({ isRole }) => isRole)
  expect(roles).toHaveLength(100)
  expect(Math.min(...roles.map(({ size }) => size))).toBeGreaterThanOrEqual(10)
})

test('switching to the map layout keeps the entry under the pointer in place', async ({ page }) => {
  await openOrg(page, '/')
  await page.mouse.move(700, 300)
  await page.mouse.wheel(0, -200)
  await page.waitForTimeout(300)
  const under = await page.evaluate(
    () => document.elementFromPoint(700, 300)?.closest('[data-stop]')?.getAttribute('data-stop') ?? '',
  )
  const card = chart(page).locator(`[data-stop="${under}"]`)
  const before = await card.boundingBox()
  await chart(page)
    .getByRole('button', { name: 'Map' })
    .evaluate((button) => button instanceof HTMLElement && button.click())
  await expect(page).toHaveURL('/?layout=map')
  await page.waitForTimeout(500)
  const after = await card.boundingBox()
  expect(after?.x).toBeCloseTo(before?.x ?? 0, 0)
  expect(after?.y).toBeCloseTo(before?.y ?? 0, 0)
  await page.goBack()
  await expect(page).toHaveURL('/')
  await expect.poll(async () => (await card.boundingBox())?.x).toBeCloseTo(before?.x ?? 0, 0)
})
