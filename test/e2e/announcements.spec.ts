import type { Page } from '@playwright/test'
import { anOrg, aQuality, aRole, aTeam } from '../builders'
import { expect, test } from './helpers/fixtures'
import { chart, details } from './helpers/page'

const org = anOrg({
  name: 'Acme',
  teams: [aTeam({ id: 'shop', name: 'Shop' }), aTeam({ id: 'yard', name: 'Yard' })],
  qualities: [aQuality({ id: 'maps', name: 'Maps' })],
  roles: [
    aRole({
      id: 'lead',
      name: 'Lead',
      teams: ['shop'],
      status: 'vacant',
      qualities: { necessary: ['maps'] },
    }),
    aRole({ id: 'clerk', name: 'Clerk', teams: ['shop'], qualities: { useful: ['maps'] } }),
    aRole({ id: 'hand', name: 'Hand', teams: ['yard'] }),
  ],
})

test.use({ permissions: ['clipboard-write'] })

test.beforeEach(async ({ page }) => {
  await page.route('**/org.json', (route) => route.fulfill({ json: org }))
  await recordAnnouncements(page)
})

test('announces the number of matches once per change of the filter', async ({ page }) => {
  await openPage(page)
  await page.getByRole('checkbox', { name: 'Maps' }).check()
  await expect.poll(() => readAnnouncements(page)).toEqual(['2 of 3 roles match'])
  await page.getByRole('checkbox', { name: 'Vacant' }).check()
  await expect.poll(() => readAnnouncements(page)).toEqual(['1 of 3 roles match'])
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect.poll(() => readAnnouncements(page)).toEqual(['3 roles in 2 teams'])
  // Nor does anything speak of what focus has gone to and says by itself.
  await chart(page).getByRole('link', { name: 'Hand' }).click()
  await expect(details(page)).toBeVisible()
  await page.getByRole('button', { name: 'Fold Shop' }).click()
  expect(await readAnnouncements(page)).toEqual([])
})

test('announces the number of hits when typing ends, not on every key', async ({ page }) => {
  await openPage(page)
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: /^Search/ })).toBeFocused()
  await page.keyboard.type('maps', { delay: 60 })
  await expect.poll(() => readAnnouncements(page)).toEqual(['3 found'])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.type(' zz', { delay: 60 })
  await expect.poll(() => readAnnouncements(page)).toEqual(['No results for all of these words.'])
})

test('announces once that no team matches', { tag: '@sweep' }, async ({ page }) => {
  await openPage(page)
  await page.getByRole('combobox', { name: 'Team' }).focus()
  await page.keyboard.type('zzzz', { delay: 60 })
  await expect.poll(() => readAnnouncements(page)).toEqual(['No matching team'])
})

test('announces actions without a visible result', { tag: '@sweep' }, async ({ page }) => {
  await openPage(page, '/role/lead?view=matrix')
  await details(page).getByRole('button', { name: 'Copy link' }).click()
  await expect.poll(() => readAnnouncements(page)).toEqual(['Link copied'])
  await page.getByRole('checkbox', { name: 'Compare Lead' }).check()
  await expect.poll(() => readAnnouncements(page)).toEqual(['Tick another role to compare'])
})

test('announces loading and its result, a failure at once', async ({ page }) => {
  let isBroken = true
  await page.route('**/org.json', async (route) => {
    await new Promise((done) => setTimeout(done, 1000))
    await route.fulfill(isBroken ? { body: '{' } : { json: org })
  })
  await page.goto('/')
  await expect(page.getByRole('alert')).toBeVisible()
  // The page comes with the words that it is loading, for those who read it meanwhile.
  expect(await readAnnouncements(page)).toEqual([
    expect.stringMatching(/^The organisation could not be loaded.*not JSON/),
  ])
  isBroken = false
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(chart(page).getByRole('link').first()).toBeVisible()
  expect(await readAnnouncements(page)).toEqual(['Loading the organisation…'])
})

async function openPage(page: Page, address = '/') {
  await page.goto(address)
  await expect(page.locator('main a').first()).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Team' })).toBeVisible()
  await page.waitForFunction('document.querySelector("[aria-live]") !== null')
  await readAnnouncements(page)
}

/** Notes what a screen reader would say of its own accord: the text of a live region, whenever it has become another. */
async function recordAnnouncements(page: Page) {
  await page.addInitScript(() => {
    const heard: string[] = []
    const last = new WeakMap<Element, string>()
    const look = (isBefore: boolean) => {
      for (const region of document.querySelectorAll(
        '[role="status"], [role="alert"], [aria-live], output',
      )) {
        const text = region.textContent.replace(/\s+/g, ' ').trim()
        // A region that comes with its text is not heard, unless it is an alert.
        const was = last.get(region) ?? (region.getAttribute('role') === 'alert' ? '' : text)
        if (!isBefore && text !== '' && text !== was) heard.push(text)
        last.set(region, text)
      }
    }
    new MutationObserver(() => look(false)).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
    })
    Object.assign(window, { heard })
  })
}

/** What has been said since this was last asked. */
function readAnnouncements(page: Page): Promise<string[]> {
  return page.evaluate('window.heard.splice(0)')
}
