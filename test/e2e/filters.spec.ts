import type { Locator, Page } from '@playwright/test'
import { anOrg, aQuality, aRole, aTeam } from '../builders'
import { expectNoAxeViolations } from './helpers/axe'
import { expect, test } from './helpers/fixtures'
import { chart } from './helpers/page'

const org = anOrg({
  teams: Array.from({ length: 1000 }, (_, i) =>
    aTeam({ id: `team-${i}`, ...(i > 0 && { parent: `team-${Math.floor((i - 1) / 6)}` }) }),
  ),
  qualities: Array.from({ length: 300 }, (_, i) =>
    aQuality({
      id: `skill-${i}`,
      category: `Field ${Math.floor(i / 25)}`,
      ...(i % 9 === 4 && { name: `Skill ${i}, whose name is too long to stand on one line` }),
    }),
  ),
  roles: Array.from({ length: 1000 }, (_, i) =>
    aRole({
      id: `role-${i}`,
      teams: [`team-${i}`],
      qualities: { necessary: [`skill-${i % 300}`], useful: [`skill-${(i * 7) % 300}`] },
    }),
  ),
})

test.beforeEach(({ page }) => page.route('**/org.json', (route) => route.fulfill({ json: org })))

const filterRegion = (page: Page) => page.getByRole('region', { name: 'Filters' })
const teamCombobox = (page: Page) => page.getByRole('combobox', { name: 'Team' })

test('many teams and qualities need few elements and stay distinguishable', { tag: '@sweep' }, async ({
  page,
}) => {
  await openPage(page, '/?quality=skill-3,skill-290')
  for (const top of [0, 2000, 4000, 1e6]) {
    await filterRegion(page).evaluate((panel, to) => panel.scrollTo(0, to), top)
    expect(await countElements(filterRegion(page))).toBeLessThan(350)
    await expect.poll(() => findOverlaps(filterRegion(page))).toEqual([])
  }
  await teamCombobox(page).focus()
  await expect(page.getByRole('option')).toHaveCount(51)
  await expect(page.getByText('and 950 more: type to narrow down').first()).toBeVisible()
  expect(await countElements(filterRegion(page))).toBeLessThan(350)
})

test('Tab and Shift+Tab go through every quality', { tag: '@sweep' }, async ({ page }) => {
  await openPage(page, '/')
  await page.getByRole('searchbox', { name: 'Find a quality' }).focus()
  for (let i = 0; i < 300; i++) {
    await page.keyboard.press('Tab')
    const { name } = await getFocusedLabel(page)
    expect(name).toMatch(new RegExp(`^Skill ${i}\\b`))
  }
  await expect(page.locator(':focus')).toBeInViewport()
  // Scrolled away by mouse, it still goes on from where it was.
  await filterRegion(page).evaluate((panel) => panel.scrollTo(0, 0))
  for (let i = 298; i > 270; i--) {
    await page.keyboard.press('Shift+Tab')
    expect((await getFocusedLabel(page)).name).toMatch(new RegExp(`^Skill ${i}\\b`))
  }
  await expect(page.locator(':focus')).toBeInViewport()
})

test('a chosen quality outside the virtual list can be found', { tag: '@sweep' }, async ({ page }) => {
  await openPage(page, '/?quality=skill-290')
  await expect(page.getByRole('checkbox', { name: /^Skill 290/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Chosen (1)' }).click()
  await page.getByRole('checkbox', { name: /^Skill 290/ }).uncheck()
  await expect(page).toHaveURL('/')
  await page.getByRole('button', { name: 'Chosen (0)' }).click()
  await page.keyboard.type('skill 291')
  await page.getByRole('checkbox', { name: /^Skill 291/ }).check()
  await expect(page).toHaveURL('/?quality=skill-291')
})

test('chooses a team by keyboard alone, beside open details', async ({ page }) => {
  await openPage(page, '/role/role-7')
  await teamCombobox(page).focus()
  await page.keyboard.type('team 99')
  await page.keyboard.press('ArrowDown')
  await expectNoAxeViolations(page)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/role\/role-7\?in=team-990/)
  await expect(teamCombobox(page)).toHaveValue('Team 990')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await expect(page.getByRole('complementary', { name: 'Details' })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/role/role-7?open=team-7')
})

test('lists every quality even if the virtual list fails to load', { tag: '@sweep' }, async ({ page }) => {
  await page.route('**/VirtualQualityList*', (route) => route.abort())
  await page.goto('/')
  await expect(filterRegion(page).getByRole('checkbox', { name: /^Skill/ })).toHaveCount(300)
})

test('long filters have no axe violations, light or dark', { tag: '@sweep' }, async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await openPage(page, '/?quality=skill-3')
    await expectNoAxeViolations(page)
  }
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the sheet lists all qualities and works by touch', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('button', { name: 'Filters', exact: true }).tap()
    const sheet = page.getByRole('dialog', { name: 'Filter roles' })
    await expect(sheet.locator('.virtual-list')).toBeVisible()
    expect(await countElements(sheet)).toBeLessThan(350)
    await teamCombobox(page).tap()
    await expect(page.getByRole('option')).toHaveCount(51)
    // The button at the sheet's edge covers some of what scrolls below it, which axe takes for too small a target.
    await sheet.evaluate((dialog) => dialog.scrollTo(0, 80))
    await expectNoAxeViolations(page)
    await page.keyboard.type('team 55')
    await page.keyboard.press('Escape')
    await expect(teamCombobox(page)).toHaveValue('All teams')
    await expect(sheet).toBeVisible()
    await page.keyboard.type('team 55')
    const option = page.getByRole('option', { name: 'Team 550' })
    expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    await option.tap()
    await expect(page).toHaveURL('/?in=team-550')
    await sheet.evaluate((dialog) => dialog.scrollTo(0, 1e6))
    await page.getByRole('checkbox', { name: /^Skill 297/ }).tap()
    await expect(page).toHaveURL('/?quality=skill-297&in=team-550')
    expect(await sheet.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0)
  })
})

async function openPage(page: Page, address: string) {
  await page.goto(address)
  await expect(chart(page).getByRole('link').first()).toBeVisible()
  await expect(filterRegion(page).locator('.virtual-list')).toBeVisible()
}

const countElements = (part: Locator) => part.evaluate((node) => node.querySelectorAll('*').length)

/** Names of the rows in sight that stand on the row above. */
const findOverlaps = (part: Locator) =>
  part.evaluate((node) => {
    const rows = [...node.querySelectorAll('.virtual-list [data-index]')]
    return rows.flatMap((row, i) => {
      const above = rows[i - 1]?.getBoundingClientRect().bottom ?? Number.NEGATIVE_INFINITY
      return row.getBoundingClientRect().top < above - 1 ? [row.textContent] : []
    })
  })

const getFocusedLabel = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document
    return {
      name: activeElement instanceof HTMLInputElement ? (activeElement.labels?.[0]?.textContent ?? '') : '',
    }
  })
