import type { Page } from '@playwright/test'
import { anOrg, aQuality, aRole, aTeam } from '../../builders'
import { hostileTexts, hostileUrls } from '../../hostile/hostileFiles'
import { expect, test } from '../helpers/fixtures'
import { details } from '../helpers/page'
import { setUpHostBelowPath } from '../helpers/setUpHostBelowPath'

/** What no page may do: each hostile text would say so by an alert, by another place or by a request. */
function recordViolations(page: Page, origin: string | undefined) {
  const done: string[] = []
  page.on('dialog', (dialog) => {
    done.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) done.push(`request ${request.url()}`)
  })
  page.on('popup', () => done.push('popup'))
  page.on('framenavigated', (frame) => {
    if (new URL(frame.url()).origin !== origin) done.push(`at ${frame.url()}`)
  })
  return done
}

const pickHostileText = (i: number) => hostileTexts[i % hostileTexts.length] ?? ''
const pickHostileUrl = (i: number) => hostileUrls[i % hostileUrls.length] ?? ''

/** Every hostile text in every place that takes a text, every address in every place that takes an address. */
function buildHostileOrg() {
  const said = (i: number) => ({
    name: pickHostileText(i) || 'No name',
    summary: pickHostileText(i + 1),
    aliases: [pickHostileText(i + 2), '__proto__'],
    responsibilities: [
      {
        title: pickHostileText(i + 3),
        items: [
          pickHostileText(i + 4),
          pickHostileText(i + 5),
          `[${pickHostileText(i)}](${pickHostileUrl(i)})`,
        ],
      },
    ],
    notes: [pickHostileText(i + 6)],
    sections: [{ title: pickHostileText(i + 7), items: [pickHostileText(i + 8)] }],
    resources: [{ label: pickHostileText(i + 9), url: pickHostileUrl(i) }],
    source: { path: pickHostileText(i + 10), url: pickHostileUrl(i + 1) },
  })
  const all = Array.from(hostileTexts, (_, i) => i)
  return anOrg({
    name: '<script>alert("name")</script>\u202e',
    summary: all.map(pickHostileText).join(' '),
    url: 'javascript:alert("url")',
    lang: '"><script>alert("lang")</script>',
    teams: [
      ...all.map((i) => ({ ...aTeam({ id: `t-${i}` }), ...said(i), parent: `t-${(i + 1) % all.length}` })),
      aTeam({ id: '__proto__' }),
    ],
    qualities: all.map((i) =>
      aQuality({
        id: `q-${i}`,
        name: pickHostileText(i) || 'None',
        category: pickHostileText(i + 1),
        summary: pickHostileText(i + 2),
      }),
    ),
    roles: all.map((i) => ({
      ...aRole({ id: `r-${i}`, teams: [`t-${i % 7}`] }),
      ...said(i + 3),
      holders: [{ name: pickHostileText(i), url: pickHostileUrl(i), note: pickHostileText(i + 1) }],
      reportsTo: [`r-${(i + 1) % all.length}`, pickHostileText(i)],
      qualities: { necessary: [`q-${i}`, pickHostileText(i)], useful: [`q-${(i + 1) % all.length}`] },
      contact: pickHostileUrl(i),
      opening: { url: pickHostileUrl(i), place: pickHostileText(i) },
    })),
  })
}

test('hostile data runs no script, links nowhere unsafe and contacts no other host', async ({
  page,
  baseURL,
}) => {
  const done = recordViolations(page, baseURL)
  await page.route('**/org.json', (route) => route.fulfill({ json: buildHostileOrg() }))
  for (const address of ['/role/r-4?open=*&relations=all', '/team/t-9?view=outline&open=*', '/?view=gaps']) {
    await page.goto(address)
    await expect(page.locator('main a').first()).toBeVisible()
    await page.mouse.move(640, 400)
    const hrefs = await page
      .locator('a[href]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    expect(hrefs.filter((href) => !/^(?:\/(?!\/)|#|https?:|mailto:)/.test(href))).toEqual([])
    expect(
      await page
        .locator(
          'script:not([src^="/assets/"], [type="application/ld+json"]), iframe, img, object, embed, form[action], [onclick], [onerror], [onload]',
        )
        .count(),
    ).toBe(0)
  }
  await page.getByRole('button', { name: /problems? in the data/ }).click()
  await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible()
  expect(done).toEqual([])
})

test.describe('any address on a static host', () => {
  const host = setUpHostBelowPath()

  test('shows hostile addresses as text, without running or trusting them', async ({ page }) => {
    // A table of many pages.
    test.slow()
    const done = recordViolations(page, new URL(host.url).origin)
    for (const [address, heading] of addresses) {
      await page.goto(host.url + address)
      await expect(page.getByRole('heading', { level: 1, name: '2i2c' })).toBeVisible()
      if (heading !== undefined)
        await expect(details(page).getByRole('heading', { level: 2, name: heading })).toBeVisible()
      expect([address.slice(0, 99), done]).toEqual([address.slice(0, 99), []])
    }
  })
})

/** Addresses below the site, some with what the details are then headed by. */
const addresses: readonly [address: string, heading?: RegExp | string][] = [
  ['%'],
  ['%zz/%'],
  ['role/%'],
  ['role/%ff%fe'],
  ['role/%00%0a%0d'],
  ['role/..%2f..%2fetc%2fpasswd'],
  ['role/technology-lead/index.html', 'Technology Lead'],
  ['role/technology-lead%2f'],
  ['role/<script>alert(1)</script>'],
  ['role/"onmouseover="alert(1)', /^No role/],
  ['role/__proto__', /^No role/],
  ['team/constructor', /^No team/],
  ['quality/javascript:alert(1)'],
  [
    'role/technology-lead?compare=__proto__,constructor&in=toString&quality=%22%3E%3Cscript%3E',
    'Technology Lead',
  ],
  ['?since=//elsewhere.example/org.json'],
  ['?view=__proto__&layout=constructor&theme=<b>&open=%&fold=,,,&status=valueOf'],
  ['?embed=javascript:alert(1)&view=<img src=x onerror=alert(1)>'],
  ['?quality=a&quality=b&&&===&=&?&#<script>'],
  ['#/../../<img src=x onerror=alert(1)>'],
  [`role/${'a'.repeat(100_000)}`],
  [`?quality=${'a%2C'.repeat(25_000)}`],
]
