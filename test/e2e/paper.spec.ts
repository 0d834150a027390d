import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { makeOrgWithRoles } from '../makeOrgWithRoles'
import { expect, test } from './helpers/fixtures'
import { details } from './helpers/page'

/** Prints the page, as it is by now, and counts the sheets and how many of them lie on their side. */
async function printToPdf(page: Page, format: 'A4' | 'Letter') {
  // What stands on paper only comes when the page is at rest.
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    const count = await page.locator('.paper').count()
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    expect(count).toBe(1)
  }).toPass()
  const pdf = (await page.pdf({ format, preferCSSPageSize: true })).toString('latin1')
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g)]
  return {
    pages: [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length,
    wide: boxes.filter(([, width, height]) => Number(width) > Number(height)).length,
  }
}

for (const format of ['A4', 'Letter'] as const) {
  const tag = format === 'A4' ? [] : '@sweep'
  test(`the chart is printed on one landscape sheet of ${format}`, { tag }, async ({ page }) => {
    await page.goto('/')
    expect(await printToPdf(page, format)).toEqual({ pages: 1, wide: 1 })
  })

  test(`a short role is printed on one sheet of ${format}`, { tag }, async ({ page }) => {
    await page.goto('/role/technology-lead?view=outline')
    await expect(details(page).getByRole('heading', { level: 2 })).toBeVisible()
    expect(await printToPdf(page, format)).toEqual({ pages: 1, wide: 0 })
  })

  test(`1,000 roles are printed on several sheets of ${format}`, { tag: '@sweep' }, async ({ page }) => {
    await page.route('**/org.json', (route) => route.fulfill({ json: makeOrgWithRoles(1000) }))
    await page.goto('/?open=*')
    const { pages, wide } = await printToPdf(page, format)
    expect(pages).toBeGreaterThan(4)
    expect(pages).toBeLessThan(20)
    expect(wide).toBe(pages)
  })

  test(`a comparison is printed on landscape sheets of ${format}, from a phone too`, { tag }, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/?compare=open-source-infrastructure-engineer,technology-lead')
    await expect(page.getByRole('region', { name: 'Compare' })).toBeVisible()
    const { pages, wide } = await printToPdf(page, format)
    expect(pages).toBeLessThan(4)
    expect(wide).toBe(pages)
  })
}

test('prints changes, but no file bar or dialog', { tag: '@sweep' }, async ({ page }) => {
  const older = JSON.parse(readFileSync('public/org.json', 'utf8'))
  older.roles = older.roles.filter(({ id }: { id: string }) => id !== 'technology-lead')
  await page.route('**/older.json', (route) => route.fulfill({ json: older }))
  await page.goto('/?since=older.json')
  const changes = page.getByRole('button', { name: '1 change since older.json' })
  await expect(changes).toBeVisible()
  expect(await printToPdf(page, 'A4')).toEqual({ pages: 1, wide: 1 })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await expect(page.locator('[data-sheet] text').filter({ hasText: /^New$/ })).toHaveCount(1)
  await expect(page.locator('[data-sheet] > p')).toContainText('changes since older.json')
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await changes.click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(changes).toHaveCount(0)
})

test('prints black on white without controls, from the dark theme too', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/role/technology-lead')
  await expect(details(page).getByRole('heading', { level: 2 })).toBeVisible()
  await printToPdf(page, 'A4')
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('navigation')).toHaveCount(0)
  const colours = await details(page).evaluate((node) => {
    const { color, backgroundColor } = getComputedStyle(node)
    return [color, backgroundColor]
  })
  expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
})

test('all sheets together hold the name of every role', { tag: '@sweep' }, async ({ page }) => {
  const org = makeOrgWithRoles(300)
  await page.route('**/org.json', (route) => route.fulfill({ json: org }))
  await page.goto('/?open=*')
  await printToPdf(page, 'A4')
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  const names = await page.locator('[data-sheet] text').allTextContents()
  expect(org.roles.filter(({ name }) => !names.includes(name))).toEqual([])
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(page.locator('.paper')).toHaveCount(0)
})
