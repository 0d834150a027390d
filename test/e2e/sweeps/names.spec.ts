import type { Page } from '@playwright/test'
import { anOrg, aQuality, aRole, aTeam } from '../../builders'
import { findOverflowingText, findUnisolatedNames } from '../helpers/auditText'
import { expect, test } from '../helpers/fixtures'
import { details } from '../helpers/page'

/** Names that are hard to set, by what they are. */
const names = {
  hebrew: 'מנהלת תשתיות (זמנית), צוות 2.0!',
  arabic: 'قائد الفريق – البنية التحتية (2024)',
  mixed: 'Lead של צוות AI/ML (v2.0)?',
  mixedBack: 'צוות React (גרסה 19): „קדימה“',
  long: 'Senior Principal Staff Member of the Committee for Everything '.repeat(5).slice(0, 300),
  unspaced: 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(8).slice(0, 300),
  hebrewUnspaced: 'תשתיות'.repeat(50),
  emoji: '👩🏽‍🚀👨‍👩‍👧‍👦🏳️‍🌈👍🏿'.repeat(12),
  cjk: '基盤ソフトウェア技術責任者'.repeat(8),
  thai: 'ผู้เชี่ยวชาญด้านโครงสร้างพื้นฐาน'.repeat(5),
  marks: 'Z̷̡̛͖̈́͊a̶͚͗l̵̙͝g̸̱̈́o̴̫͐ '.repeat(12).trim(),
}

const kinds = Object.entries(names)
const hostile = anOrg({
  name: names.hebrew,
  summary: names.arabic,
  teams: [
    aTeam({ id: 'top', name: names.arabic }),
    ...kinds.map(([id, name]) =>
      aTeam({
        id: `team-${id}`,
        name: `${name}\u2009T`,
        parent: 'top',
        aliases: [`${name} ${id}`, `${names.hebrew} t ${id}`],
      }),
    ),
  ],
  roles: kinds.map(([id, name], i) =>
    aRole({
      id,
      name,
      teams: [`team-${id}`, 'top'],
      aliases: [`${names.arabic} ${id}`, `${names.mixed} ${id}`],
      summary: `As [${names.hebrew}](role:hebrew), 3 of 4: [${names.arabic}](role:arabic) (2).`,
      holders: [
        { name: names.hebrew, note: '50 %' },
        { name: names.mixed, note: names.arabic },
      ],
      status: i % 3 === 0 ? 'vacant' : 'filled',
      opening: { url: 'https://example.org', place: names.hebrew },
      responsibilities: [{ title: names.arabic, items: [name, names.mixed] }],
      qualities: { necessary: [`q-${id}`, 'q-hebrew'], useful: ['q-arabic'] },
    }),
  ),
  qualities: kinds.map(([id, name]) =>
    aQuality({
      id: `q-${id}`,
      name: `${name}\u2009Q`,
      category: names.arabic,
      aliases: [`${names.hebrew} q ${id}`, `${name} q`],
    }),
  ),
  relations: kinds.map(([id]) => ({ from: id, to: 'hebrew', kind: 'works-with', text: names.mixed })),
})

const texts = [
  ...new Set(
    JSON.stringify(hostile)
      .match(/"(?:[^"\\]|\\.)*"/g)
      ?.map((text) => String(JSON.parse(text))),
  ),
]

const wide = {
  'the chart': '/role/hebrew?view=chart&open=*',
  'a comparison': '/?compare=hebrew,mixed,unspaced,emoji',
  'the matrix': '/quality/q-hebrewUnspaced?view=matrix',
}

const narrow = {
  'the map': '/team/team-mixed?view=chart&layout=map&relations=all',
  'the outline': '/role/unspaced?view=outline&quality=q-hebrew',
  'a comparison': '/?compare=hebrew,mixed,unspaced,emoji',
  Fit: '/role/cjk?view=fit&quality=q-hebrew,q-emoji',
  Gaps: '/role/marks?view=gaps',
  'an unknown address': `/role/${encodeURIComponent('תשתיות')}`,
  'a frame': '/role/emoji?embed=1&quality=q-hebrew',
}

for (const { width, pages } of [
  { width: 1280, pages: wide },
  { width: 390, pages: narrow },
]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 844 } })

    test('long, wide and right-to-left names fit', async ({ page }) => {
      await serveOrg(page)
      for (const [name, address] of Object.entries(pages)) {
        await page.goto(address)
        await expect(page.locator('main a').first()).toBeVisible()
        if (width < 768 && /^\/(?:role|team|quality)/.test(address))
          await details(page).getByRole('button', { name: 'Show all' }).click()
        await expectReadableNames(page, name)
      }
    })

    test('long, wide and right-to-left names fit in dialogs', async ({ page }) => {
      await serveOrg(page)
      await page.goto('/?view=chart&quality=q-hebrew')
      const dialog = page.getByRole('dialog')
      await page.getByRole('button', { name: 'Search' }).first().click()
      for (const typed of ['תשתיות', 'lead', 'قائد']) {
        await page.keyboard.type(typed)
        await expect(dialog.getByRole('option').first()).toBeVisible()
        await expectReadableNames(page, `search for ${typed}`)
        await page.keyboard.press('Control+a')
      }
      await dialog.getByRole('button', { name: 'Close' }).click()
      await page.getByRole('button', { name: 'Share' }).first().click()
      await expect(dialog.getByRole('textbox').first()).toBeVisible()
      await expectReadableNames(page, 'share')
      await dialog.getByRole('button', { name: 'Close' }).click()
      if (width < 1024) {
        await page.getByRole('button', { name: /^Filters/ }).click()
        await expectReadableNames(page, 'filters')
      }
      await page.getByRole('button', { name: 'Export', exact: true }).click()
      await expect(page.getByRole('button', { name: 'Download CSV' })).toBeVisible()
      await expectReadableNames(page, 'list')
    })
  })
}

test('long, wide and right-to-left names fit on paper', async ({ page }) => {
  await serveOrg(page)
  for (const address of ['/role/hebrew', '/?view=outline', '/?view=chart']) {
    await page.goto(address)
    await expect(page.locator('main a').first()).toBeVisible()
    // What is for paper alone is fetched once the page is at rest.
    await expect(async () => {
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
      expect(await page.locator('.paper').count()).toBe(1)
    }).toPass()
    await page.emulateMedia({ media: 'print' })
    expect.soft(await findUnisolatedNames(page, texts), address).toEqual([])
    await page.emulateMedia({ media: 'screen' })
  }
})

async function serveOrg(page: Page): Promise<void> {
  await page.route('**/org.json', (route) => route.fulfill({ json: hostile }))
}

async function expectReadableNames(page: Page, name: string): Promise<void> {
  expect.soft(await findUnisolatedNames(page, texts), name).toEqual([])
  expect.soft(await findOverflowingText(page), name).toEqual([])
}
