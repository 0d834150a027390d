import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expectNoAxeViolations } from './helpers/axe'
import { expect, test } from './helpers/fixtures'
import { details } from './helpers/page'
import { buildSiteBelowPath, type StaticHost, startStaticHost } from './helpers/staticHost'

test.use({ serviceWorkers: 'allow' })

/** A build of the site, and another of the same site whose files are all called otherwise. */
let builds: [string, string]
/** What the host serves at this moment. */
let folder: string
let host: StaticHost

test.beforeAll(() => {
  builds = [buildSiteBelowPath(), buildSiteBelowPath('--minify', 'false')]
})

test.afterAll(() => {
  for (const each of builds) rmSync(each, { recursive: true })
})

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-'))
  deployBuild(builds[0])
  host = await startStaticHost(folder, '/atlas/')
})

test.afterEach(() => {
  host.close()
  rmSync(folder, { recursive: true })
})

test('works without a server after one visit, and says how old the data is', async ({ page }) => {
  await visitUntilCached(page)
  host.close()
  await page.reload()
  await expect(page.getByText('Offline: as of your last visit,')).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'Offline' }).locator('time')).toHaveAttribute(
    'datetime',
    /^\d{4}-/,
  )
  await expectNoAxeViolations(page)
  // A page and parts of it that were never asked for.
  await page.goto(`${host.url}role/technology-lead?view=matrix`)
  await expect(details(page).getByRole('heading', { level: 2, name: 'Technology Lead' })).toBeVisible()
  await expect(page.getByRole('table').first()).toBeVisible()
  await page.getByRole('banner').getByRole('button', { name: 'Share' }).click()
  await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible()
})

test('shows new data once there is a connection again', {
  tag: '@sweep',
}, async ({ page, context }) => {
  await visitUntilCached(page)
  await context.setOffline(true)
  await page.reload()
  await expect(page.getByText('Offline: as of your last visit,')).toBeVisible()
  renameOrg('Changed meanwhile')
  await context.setOffline(false)
  const changed = page.getByRole('heading', { level: 1, name: 'Changed meanwhile' })
  await expect(changed).toBeVisible({ timeout: 20_000 })
  await expect(page.getByText('Offline: as of your last visit,')).toHaveCount(0)
})

test('Try again asks a server that is back', { tag: '@sweep' }, async ({ page }) => {
  await visitUntilCached(page)
  const { port } = new URL(host.url)
  host.close()
  await page.reload()
  await expect(page.getByText('Offline: as of your last visit,')).toBeVisible()
  host = await startStaticHost(folder, '/atlas/', Number(port))
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByText('Offline: as of your last visit,')).toHaveCount(0)
})

test('shows a newer org.json at once', { tag: '@sweep' }, async ({ page }) => {
  await visitUntilCached(page)
  renameOrg('Newer')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Newer' })).toBeVisible()
  await expect(page.getByText('Offline: as of your last visit,')).toHaveCount(0)
})

test('never mixes two builds after a redeploy, online or offline', {
  tag: '@sweep',
}, async ({ page, context }) => {
  await visitUntilCached(page)
  deployBuild(builds[1])
  renameOrg('Redeployed')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Redeployed' })).toBeVisible()
  expect(await isEntirelyFromBuild(page, builds[1])).toBe(true)
  await page.getByRole('banner').getByRole('button', { name: 'Share' }).click()
  await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible()

  // The new worker is installed, and waits for the last page of the old one to be gone.
  await expect.poll(() => page.evaluate(() => caches.keys())).toHaveLength(3)
  const { port } = new URL(host.url)
  host.close()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Redeployed' })).toBeVisible()
  expect((await isEntirelyFromBuild(page, builds[0])) || (await isEntirelyFromBuild(page, builds[1]))).toBe(
    true,
  )
  host = await startStaticHost(folder, '/atlas/', Number(port))

  await page.close()
  const later = await context.newPage()
  // The browser takes its time to see that the page is gone.
  await expect(async () => {
    await later.goto('about:blank')
    await later.waitForTimeout(500)
    await later.goto(host.url)
    expect(await later.evaluate(() => caches.keys())).toHaveLength(2)
  }).toPass()
  host.close()
  await later.reload()
  await expect(later.getByRole('heading', { level: 1, name: 'Redeployed' })).toBeVisible()
  expect(await isEntirelyFromBuild(later, builds[1])).toBe(true)
})

test("shows the server's static text, or without a server the last data", {
  tag: '@sweep',
}, async ({ page }) => {
  await page.goto(`${host.url}role/technology-lead`)
  await waitUntilCached(page, 'org.json')
  writeFileSync(join(folder, 'org.json'), orgNamed('Newer').replaceAll('"Technology Lead"', '"Newer Lead"'))
  execFileSync('npm', ['run', '-s', 'prerender', '--', folder])
  const answer = await page.goto(`${host.url}role/technology-lead`)
  expect(await answer?.text()).toContain('<title>Newer Lead · Newer</title>')
  await expect(details(page).getByRole('heading', { level: 2, name: 'Newer Lead' })).toBeVisible()

  host.close()
  const start = await page.goto(host.url)
  expect(await start?.text()).not.toContain('2i2c')
  await expect(page.getByRole('heading', { level: 1, name: 'Newer' })).toBeVisible()
  await page.goto(`${host.url}role/sosie`)
  await expect(details(page).getByRole('heading', { level: 2, name: 'Newer Lead' })).toBeVisible()
  await expect(page).toHaveTitle('Newer Lead · Newer')
})

test('caches another data file under its own address', { tag: '@sweep' }, async ({ page }) => {
  writeFileSync(join(folder, 'other.json'), orgNamed('Other'))
  await page.goto(`${host.url}?data=other.json`)
  await waitUntilCached(page, 'other.json')
  host.close()
  const named = (address: string) =>
    fetch(address).then(async (answer) => [
      JSON.parse(await answer.text()).name,
      answer.headers.has('atlas-kept'),
    ])
  expect(await page.evaluate(named, `${host.url}other.json`)).toEqual(['Other', true])
})

test('caches nothing in a frame', { tag: '@sweep' }, async ({ page }) => {
  await page.goto(`${host.url}?embed=1`)
  await expect(page.getByRole('link', { name: /^Full page/ })).toBeVisible()
  // What would come after the first view.
  await page.waitForResponse((response) => response.url().includes('SearchPanel'))
  await page.waitForTimeout(1500)
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([])
  expect(await page.evaluate(() => caches.keys())).toEqual([])
})

/** Opens the start page, and waits until it is kept. */
async function visitUntilCached(page: Page): Promise<void> {
  await page.goto(host.url)
  await waitUntilCached(page, 'org.json')
}

async function waitUntilCached(page: Page, file: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const isKept = (address: string) => caches.match(address).then((found) => found !== undefined)
  await expect.poll(() => page.evaluate(isKept, host.url + file), { timeout: 15_000 }).toBe(true)
}

/** Whether all scripts and styles that the page has loaded are of a build. */
async function isEntirelyFromBuild(page: Page, build: string): Promise<boolean> {
  const names = new Set(readdirSync(join(build, 'assets')))
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  const assets = loaded.filter((name) => name.includes('/assets/'))
  return assets.length > 1 && assets.every((name) => names.has(name.slice(name.lastIndexOf('/') + 1)))
}

function deployBuild(build: string): void {
  rmSync(folder, { recursive: true })
  cpSync(build, folder, { recursive: true })
}

function renameOrg(name: string): void {
  writeFileSync(join(folder, 'org.json'), orgNamed(name))
}

function orgNamed(name: string): string {
  const org: unknown = JSON.parse(readFileSync('public/org.json', 'utf8'))
  return JSON.stringify(Object.assign({}, org, { name }))
}
