import { test as base, type Page } from '@playwright/test'
import manifest from '../../../package.json' with { type: 'json' }
import { expect, logPolicyViolations, test } from '../helpers/fixtures'
import { chart, details } from '../helpers/page'

test.use({ serviceWorkers: 'allow' })

const addresses = [
  '/',
  '/role/technology-lead?relations=all',
  '/team/engineering?layout=map&open=*',
  '/quality/containers?quality=containers&only=1',
  '/?view=outline',
  '/?view=matrix&quality=containers',
  '/?view=fit&quality=containers',
  '/?view=gaps',
  '/?compare=open-source-infrastructure-engineer,technology-lead',
  '/?since=org.json',
  '/?data=missing.json',
  '/role/nobody?theme=dark',
  '/role/technology-lead?embed=1',
]

// The fixtures fail on whatever the policy refuses, on any of these pages.
test('no view breaks the policy or contacts another host', async ({ page, baseURL }) => {
  const asked = recordRequestedOrigins(page)
  for (const address of addresses) {
    await page.goto(address)
    await expect(page.locator('main a, main button, [role=alert]').first()).toBeVisible()
  }
  expect([...asked]).toEqual([baseURL])
})

test('no dialog, picture or print breaks the policy', async ({ page, baseURL }) => {
  const asked = recordRequestedOrigins(page)
  await page.goto('/role/technology-lead?quality=containers&match=any')
  await expect(chart(page).getByRole('link').first()).toBeVisible()
  const header = page.getByRole('banner')
  await header.getByRole('button', { name: /^Search/ }).click()
  await page.getByRole('combobox', { name: /^Search teams/ }).fill('lead')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await page
    .getByRole('button', { name: /^Export/ })
    .first()
    .click()
  await expect(page.getByRole('dialog', { name: /^Export/ })).toBeVisible()
  await page.keyboard.press('Escape')

  await header.getByRole('button', { name: 'Share' }).click()
  await page.getByRole('dialog', { name: 'Share' }).getByText('As a picture, or on paper').click()
  for (const format of ['SVG', 'PNG']) {
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: `Save as ${format}` }).click()
    await saving
  }
  await page.keyboard.press('Escape')

  await page.goto('/')
  await expect(chart(page).getByRole('link').first()).toBeVisible()
  // What stands on paper only comes when the page is at rest.
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    expect(await page.locator('[data-sheet] svg').getByText('Technology Lead').count()).toBeGreaterThan(0)
  }).toPass()
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  expect([...asked]).toEqual([baseURL])
})

test('the policy allows the service worker, and the page works offline', async ({
  page,
  context,
  baseURL,
}) => {
  const asked = recordRequestedOrigins(page)
  await page.goto('/role/technology-lead')
  const isKept = () => caches.match('/org.json').then((found) => found !== undefined)
  await expect.poll(() => page.evaluate(isKept), { timeout: 15_000 }).toBe(true)
  await context.setOffline(true)
  await page.reload()
  await expect(details(page).getByRole('heading', { level: 2, name: 'Technology Lead' })).toBeVisible()
  await expect(page.getByText('Offline: as of your last visit,')).toBeVisible()
  expect([...asked]).toEqual([baseURL])
})

test('licences.txt lists the licence of every bundled package', async ({ request }) => {
  const text = await (await request.get('/licences.txt')).text()
  for (const [name, version] of Object.entries(manifest.dependencies)) {
    const [, own, exact] = /^npm:(.+)@(.+)$/.exec(version) ?? [version, name, version]
    expect(text).toContain(`\n${own} ${exact}, `)
  }
})

/** What a page could be made to do, each by the directive that refuses it. None comes true; each is to be noticed. */
const policyBreaches: readonly [directive: string, plant: () => unknown][] = [
  [
    'require-trusted-types-for',
    () => Object.assign(document.createElement('p'), { innerHTML: '<b>text</b>' }),
  ],
  ['require-trusted-types-for', () => new DOMParser().parseFromString('<b>text</b>', 'text/html')],
  ['require-trusted-types-for', () => Object.assign(document.createElement('script'), { text: 'alert(1)' })],
  ['require-trusted-types-for', () => new Worker('/sw.js')],
  ['require-trusted-types-for', () => navigator.serviceWorker.register('/sw.js')],
  ['require-trusted-types-for', () => document.body.setAttribute('onclick', 'alert(1)')],
  ['trusted-types', () => window.trustedTypes?.createPolicy('other', { createScriptURL: String })],
  ['img-src', () => Object.assign(new Image(), { src: 'https://elsewhere.example/x.png' })],
  ['connect-src', () => fetch('https://elsewhere.example/').catch(() => undefined)],
  ['style-src-attr', () => document.body.setAttribute('style', 'color: red')],
  [
    'style-src-elem',
    () => document.head.append(Object.assign(document.createElement('style'), { textContent: 'p {}' })),
  ],
  [
    'frame-src',
    () =>
      document.body.append(
        Object.assign(document.createElement('iframe'), { src: 'https://elsewhere.example' }),
      ),
  ],
]

base('refuses and reports what the policy forbids', async ({ page }) => {
  const said: string[] = []
  page.on('console', (message) => {
    const [, directive] = /^(\S+) refused /.exec(message.text()) ?? []
    if (directive !== undefined) said.push(directive)
  })
  await logPolicyViolations(page)
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  for (const [directive, plant] of policyBreaches) {
    said.length = 0
    // In a task of its own: what a test evaluates may do more than the page.
    await page.evaluate(`setTimeout(${plant}, 0)`)
    await expect.poll(() => said, { message: String(plant) }).toContain(directive)
  }
})

/** The origins of all that a page and its service worker ask for, from now on. */
function recordRequestedOrigins(page: Page): ReadonlySet<string> {
  const asked = new Set<string>()
  page.context().on('request', (request) => asked.add(new URL(request.url()).origin))
  return asked
}
