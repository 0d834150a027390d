import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test'
import { makeOrgWithRoles } from '../../makeOrgWithRoles'
import { isPageComplaint } from './fixtures'
import { navigateWithoutReload } from './page'
import { startStaticHost } from './staticHost'

/** How long and how large a day is. */
export interface SoakOptions {
  roleCount: number
  actionCount: number
  /** How many of the addresses visited are opened in a tab of their own too. */
  comparedCount: number
  seed: number
  /** The folder of the built site. */
  siteFolder: string
}

/** What a day left behind. */
export interface SoakReport {
  /** What was written to the console, and what was thrown. */
  complaints: string[]
  /** Requests that nobody needed, as paths. */
  needlessRequests: string[]
  /** Kinds of action for which there was never an occasion. */
  unusedActions: string[]
  /** Bytes in use after collection with the start page shown, after the first third (at most 200 actions) and at the end. */
  heapBytes: { early: number; late: number }
  addressCount: number
  /** How many of them were opened in a tab of their own. */
  comparedCount: number
  /** Addresses that look otherwise in a tab of their own, each with the first line that differs. */
  differences: string[]
}

/** What is shown at an address, in a window and a theme. */
interface PageSnapshot {
  address: string
  windowSize: { width: number; height: number }
  ariaTree: string
  elementPositions: string
}

/** Spends a day in the explorer: random actions that only the seed decides, then the same addresses in fresh tabs. */
export async function runSoak(
  browser: Browser,
  options: SoakOptions,
  log: (words: string) => void,
): Promise<SoakReport> {
  const requestedPaths: string[] = []
  const org = JSON.stringify(makeOrgWithRoles(options.roleCount))
  const host = await startStaticHost(options.siteFolder, '/', 0, (request, response, path) => {
    requestedPaths.push(path)
    if (path !== '/org.json') return false
    const isKnown = request.headers['if-none-match'] === '"1"'
    response.writeHead(isKnown ? 304 : 200, {
      'content-type': 'application/json',
      'cache-control': 'no-cache',
      etag: '"1"',
    })
    response.end(isKnown ? undefined : org)
    return true
  })
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: WINDOW_SIZES[0],
    reducedMotion: 'reduce',
  })
  try {
    const complaints: string[] = []
    const page = await openPage(context, host.url, complaints)
    const session = await context.newCDPSession(page)
    const random = createRandom(options.seed)
    const addresses = new Set<string>()
    const snapshots: PageSnapshot[] = []
    const unusedActions = new Set(actions.map(([name]) => name))
    const earlyAction = Math.min(200, Math.ceil(options.actionCount / 3))
    const heapBytes = { early: 0, late: 0 }
    for (let actionNumber = 1; actionNumber <= options.actionCount; actionNumber += 1) {
      const { name, isDone } = await performRandomAction(page, random)
      if (isDone) unusedActions.delete(name)
      await waitForFrames(page)
      const address = page.url().slice(host.url.length - 1)
      const isNewAddress = !addresses.has(address)
      addresses.add(address)
      // Spread over the day: so many for each part of it that is gone.
      if (isNewAddress && snapshots.length < (options.comparedCount * actionNumber) / options.actionCount)
        snapshots.push(await takeSnapshot(page, address))
      if (actionNumber === earlyAction) heapBytes.early = await measureHeapAtStart(page, session)
      if (actionNumber % 50 === 0) {
        log(
          `${actionNumber} of ${options.actionCount}: ${name}, ${addresses.size} addresses, ${formatMb(await measureHeap(session))} MB`,
        )
      }
      if (process.env.SOAK_TRACE) log(`${actionNumber} ${name} ${address}`)
    }
    heapBytes.late = await measureHeapAtStart(page, session)
    const needlessRequests = findRepeatedRequests(requestedPaths)
    await page.close()
    const differences: string[] = []
    for (const [i, before] of snapshots.entries()) {
      const difference = await findDifferenceInFreshTab(context, host.url, before, complaints)
      if (difference) {
        differences.push(`${before.address} (${before.windowSize.width} px): ${difference}`)
        log(`differs: ${differences.at(-1)}`)
      }
      if ((i + 1) % 20 === 0) log(`${i + 1} of ${snapshots.length} addresses opened anew`)
    }
    return {
      complaints,
      needlessRequests,
      unusedActions: [...unusedActions],
      heapBytes,
      addressCount: addresses.size,
      comparedCount: snapshots.length,
      differences,
    }
  } finally {
    await context.close()
    host.close()
  }
}

const WINDOW_SIZES: [PageSnapshot['windowSize'], ...PageSnapshot['windowSize'][]] = [
  { width: 1280, height: 800 },
  { width: 1100, height: 700 },
  { width: 1600, height: 900 },
  { width: 800, height: 600 },
  { width: 390, height: 844 },
]

type RandomSource = () => number

/** Numbers from 0 to 1 that only the seed decides (mulberry32). */
function createRandom(seed: number): RandomSource {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

function pickOne<T>(random: RandomSource, all: readonly [T, ...T[]]): T {
  return all[Math.floor(random() * all.length)] ?? all[0]
}

/** Does something; false where there was nothing to do it to. */
type Action = (page: Page, random: RandomSource) => Promise<unknown>

const clickRandom =
  (selector: string): Action =>
  async (page, random) => {
    const point = await page.evaluate(findClickPoint, { selector, part: random() })
    if (point) await page.mouse.click(point.x, point.y)
    return point !== undefined
  }

const pressOneOf =
  (...keys: [string, ...string[]]): Action =>
  (page, random) =>
    page.keyboard.press(pickOne(random, keys))

const actions: readonly [string, Action][] = [
  ['select', clickRandom('main a[href^="/"]')],
  ['select', clickRandom('main a[href^="/"], aside a[href^="/"]')],
  ['close', clickRandom('aside .details-close')],
  ['filter', clickRandom('.filter-panel input:is([type=checkbox], [type=radio])')],
  [
    'filter',
    clickRandom('.filter-panel input:is([type=checkbox], [type=radio]), .filter-actions button + button'),
  ],
  ['fold', clickRandom('main button:is([aria-label^="Fold "], [aria-label^="Open "])')],
  ['keys', pressOneOf('ArrowDown', 'ArrowRight', 'ArrowLeft', 'ArrowUp', 'Home', 'End')],
  ['view', clickRandom('nav[aria-label="Views"] a')],
  ['view', clickRandom('nav[aria-label="Views"] a:first-child')],
  ['layout', clickRandom('.chart-controls button[title="Map"]')],
  ['relations', clickRandom('.chart-controls button[title="All relations"]')],
  ['zoom', (page, random) => scrollWheel(page, random, 240)],
  ['zoom', (page, random) => scrollWheel(page, random, 600)],
  ['fit', clickRandom('.chart-controls button[title="Fit to window"]')],
  ['Back', (page) => page.evaluate(goBack)],
  ['Back', (page) => page.evaluate(goBack)],
  ['Forward', (page) => page.evaluate(() => window.history.forward())],
  ['resize', (page, random) => page.setViewportSize(pickOne(random, WINDOW_SIZES))],
  ['theme', clickRandom('.page-actions button[title^="Switch to "]')],
  ['search', search],
  ['see again', (page) => page.evaluate(() => void window.dispatchEvent(new Event('focus')))],
]

function goBack(): void {
  // Not out of the site, to the empty tab before it.
  if (window.navigation.canGoBack) window.history.back()
}

async function performRandomAction(
  page: Page,
  random: RandomSource,
): Promise<{ name: string; isDone: boolean }> {
  const [name, action] = actions[Math.floor(random() * actions.length)] ?? ['keys', pressOneOf('Home')]
  return { name, isDone: (await action(page, random)) !== false }
}

async function scrollWheel(page: Page, random: RandomSource, maxDelta: number): Promise<void> {
  const { width, height } = page.viewportSize() ?? WINDOW_SIZES[0]
  await page.mouse.move(width * (0.3 + random() * 0.4), height * (0.3 + random() * 0.4))
  await page.mouse.wheel(0, (random() - 0.5) * 2 * maxDelta)
}

async function search(page: Page, random: RandomSource): Promise<void> {
  await page.keyboard.press('Control+k')
  const words = [
    'cloud',
    'data eng',
    'skill 1',
    'holder 7',
    'xyzzy',
    'sceince',
    String(Math.floor(random() * 999)),
  ]
  const field = page.getByRole('combobox').first()
  await field.fill(words[Math.floor(random() * words.length)] ?? '')
  await waitForFrames(page)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press(random() < 0.7 ? 'Enter' : 'Escape')
  await waitForFrames(page)
  // Where nothing was found the dialog is still there.
  if ((await page.locator('dialog[open]').count()) > 0) await page.keyboard.press('Escape')
}

/** The middle of one of the elements of a selector that a person could hit now; undefined where there is none. */
function findClickPoint({ selector, part: fraction }: { selector: string; part: number }) {
  const points = [...document.querySelectorAll(selector)].flatMap((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    const [x, y] = [left + width / 2, top + height / 2]
    const hit = document.elementFromPoint(x, y)
    return hit && element.contains(hit) ? [{ x, y }] : []
  })
  return points[Math.floor(fraction * points.length)]
}

async function openPage(
  context: BrowserContext,
  address: string,
  complaints: string[],
  windowSize: PageSnapshot['windowSize'] = WINDOW_SIZES[0],
): Promise<Page> {
  const page = await context.newPage()
  await page.setViewportSize(windowSize)
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (isPageComplaint(message)) complaints.push(message.text())
  })
  await page.goto(address)
  // The text that a page may come with has no buttons: what is done before is the browser's own.
  await page.getByRole('button', { name: 'Theme' }).waitFor()
  return page
}

/** Until what was done is on screen. */
async function waitForFrames(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 20)))),
  )
}

/**
 * What is shown, once it no longer changes: the chart fitted, lists at their top, the sheet down, nothing hovered, and
 * focus where it is when one comes by Tab, since what had it last is kept in existence.
 */
async function takeSnapshot(page: Page, address: string): Promise<PageSnapshot> {
  await page.mouse.move(0, 0)
  await page.evaluate(async () => {
    document.querySelector<HTMLElement>('.sheet-handle[aria-expanded="true"]')?.click()
    const stop = document.querySelector<HTMLElement>(
      'main :is(a, button, th, td, input, [role="treeitem"])[tabindex="0"]',
    )
    stop?.focus()
    // In a table to the first column, and there to the first row.
    for (const ctrlKey of stop?.closest('table') ? [false, true] : [false]) {
      const home = new KeyboardEvent('keydown', { key: 'Home', ctrlKey, bubbles: true })
      document.activeElement?.dispatchEvent(home)
      await new Promise((done) => setTimeout(done, 100))
    }
  })
  await page.waitForTimeout(300)
  const resetScrollAndFocus = () => {
    document.querySelector<HTMLElement>('.filter-panel .virtual-list input')?.focus()
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    document.querySelector<HTMLElement>('.chart-controls button[title="Fit to window"]')?.click()
    for (const each of document.querySelectorAll('main *, aside, aside *, .filter-panel, .filter-panel *'))
      if (each.scrollTop !== 0 || each.scrollLeft !== 0) each.scrollTo(0, 0)
  }
  let before = ''
  for (let tries = 0; tries < 40; tries += 1) {
    await page.evaluate(resetScrollAndFocus)
    await page.waitForTimeout(250)
    const ariaTree = await page.locator('body').ariaSnapshot()
    const elementPositions = await page.evaluate(listElementPositions)
    if (ariaTree + elementPositions === before)
      return { address, windowSize: page.viewportSize() ?? WINDOW_SIZES[0], ariaTree, elementPositions }
    before = ariaTree + elementPositions
  }
  throw new Error(`${address} does not come to rest`)
}

function listElementPositions(): string {
  return [...document.querySelectorAll('[data-stop], [role="treeitem"], main tr')]
    .map((each) => {
      const { left, top, width, height } = each.getBoundingClientRect()
      const id = each.getAttribute('data-stop') ?? each.textContent?.slice(0, 40)
      return `${id}: ${[left, top, width, height].map(Math.round).join(' ')}`
    })
    .sort()
    .join('\n')
}

/** The first line that is otherwise where an address is opened anew, in a window of the same size. */
async function findDifferenceInFreshTab(
  context: BrowserContext,
  site: string,
  before: PageSnapshot,
  complaints: string[],
): Promise<string | undefined> {
  const page = await openPage(context, new URL(before.address, site).href, complaints, before.windowSize)
  try {
    // Parts that come late are waited for, as long as a person would.
    for (let tries = 0; ; tries += 1) {
      const after = await takeSnapshot(page, before.address)
      const difference =
        findFirstDifference(before.ariaTree, after.ariaTree) ??
        findFirstDifference(before.elementPositions, after.elementPositions)
      if (!difference || tries === 3) return difference
      await page.waitForTimeout(1000)
    }
  } finally {
    await page.close()
  }
}

function findFirstDifference(before: string, after: string): string | undefined {
  const [oldLines, newLines] = [before.split('\n'), after.split('\n')]
  if (newLines.length < 20 && oldLines.length > 40) return `only ${newLines.join(' / ')}`
  const at = oldLines.findIndex((line, i) => line !== newLines[i])
  if (at >= 0)
    return `“${oldLines[at]}” is “${newLines[at]}” (line ${at + 1} of ${oldLines.length}, ${newLines.length})`
  return oldLines.length === newLines.length ? undefined : `${newLines.length - oldLines.length} lines more`
}

/** What is in use with the start page shown: views that are large while they are shown are no leak. */
async function measureHeapAtStart(page: Page, session: CDPSession): Promise<number> {
  await navigateWithoutReload(page, '/?view=chart')
  await page.waitForTimeout(1000)
  const bytes = await measureHeap(session)
  await page.goBack()
  await waitForFrames(page)
  return bytes
}

async function measureHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  return (await session.send('Runtime.getHeapUsage')).usedSize
}

/** What was asked for again, though it was there; but the data, which is asked for when the page is seen again. */
function findRepeatedRequests(requestedPaths: readonly string[]): string[] {
  const seenPaths = new Set<string>()
  return requestedPaths.filter((path) => {
    if (path === '/org.json' || !seenPaths.has(path)) {
      seenPaths.add(path)
      return false
    }
    return true
  })
}

function formatMb(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1)
}
