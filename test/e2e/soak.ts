import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test'
import { makeOrg } from '../organisations'
import { isComplaint } from './fixtures'
import { goWithin } from './page'
import { startStaticHost } from './staticHost'

/** How long and how large a day is. */
export interface Day {
  roles: number
  actions: number
  /** How many of the addresses visited are opened in a tab of their own too. */
  compared: number
  seed: number
  /** The folder of the built site. */
  site: string
}

/** What a day left behind. */
export interface Findings {
  /** What was written to the console, and what was thrown. */
  said: string[]
  /** Requests that nobody needed, as paths. */
  needless: string[]
  /** Kinds of action for which there was never an occasion. */
  idle: string[]
  /** Bytes in use after collection with the start page shown, after the first third (at most 200 actions) and at the end. */
  heap: { early: number; late: number }
  addresses: number
  /** How many of them were opened in a tab of their own. */
  compared: number
  /** Addresses that look otherwise in a tab of their own, each with the first line that differs. */
  otherwise: string[]
}

/** What is shown at an address, in a window and a theme. */
interface Shown {
  address: string
  window: { width: number; height: number }
  tree: string
  places: string
}

/** Spends a day in the explorer: random actions that only the seed decides, then the same addresses in fresh tabs. */
export async function spendDay(browser: Browser, day: Day, tell: (words: string) => void): Promise<Findings> {
  const asked: string[] = []
  const org = JSON.stringify(makeOrg(day.roles))
  const host = await startStaticHost(day.site, '/', 0, (request, response, path) => {
    asked.push(path)
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
    viewport: windows[0],
    reducedMotion: 'reduce',
  })
  try {
    const said: string[] = []
    const page = await open(context, host.url, said)
    const session = await context.newCDPSession(page)
    const random = randomFrom(day.seed)
    const addresses = new Set<string>()
    const seen: Shown[] = []
    const idle = new Set(actions.map(([name]) => name))
    const early = Math.min(200, Math.ceil(day.actions / 3))
    const heap = { early: 0, late: 0 }
    for (let done = 1; done <= day.actions; done += 1) {
      const { name, isDone } = await act(page, random)
      if (isDone) idle.delete(name)
      await settle(page)
      const address = page.url().slice(host.url.length - 1)
      const isNew = !addresses.has(address)
      addresses.add(address)
      // Spread over the day: so many for each part of it that is gone.
      if (isNew && seen.length < (day.compared * done) / day.actions) seen.push(await shownAt(page, address))
      if (done === early) heap.early = await heapAtStart(page, session)
      if (done % 50 === 0) {
        tell(
          `${done} of ${day.actions}: ${name}, ${addresses.size} addresses, ${inMb(await heapOf(session))} MB`,
        )
      }
      if (process.env.SOAK_TRACE) tell(`${done} ${name} ${address}`)
    }
    heap.late = await heapAtStart(page, session)
    const needless = needlessOf(asked)
    await page.close()
    const otherwise: string[] = []
    for (const [i, before] of seen.entries()) {
      const difference = await differenceInFreshTab(context, host.url, before, said)
      if (difference) {
        otherwise.push(`${before.address} (${before.window.width} px): ${difference}`)
        tell(`differs: ${otherwise.at(-1)}`)
      }
      if ((i + 1) % 20 === 0) tell(`${i + 1} of ${seen.length} addresses opened anew`)
    }
    return {
      said,
      needless,
      idle: [...idle],
      heap,
      addresses: addresses.size,
      compared: seen.length,
      otherwise,
    }
  } finally {
    await context.close()
    host.close()
  }
}

const windows: [Shown['window'], ...Shown['window'][]] = [
  { width: 1280, height: 800 },
  { width: 1100, height: 700 },
  { width: 1600, height: 900 },
  { width: 800, height: 600 },
  { width: 390, height: 844 },
]

type Random = () => number

/** Numbers from 0 to 1 that only the seed decides (mulberry32). */
function randomFrom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

function oneOf<T>(random: Random, all: readonly [T, ...T[]]): T {
  return all[Math.floor(random() * all.length)] ?? all[0]
}

/** Does something; false where there was nothing to do it to. */
type Action = (page: Page, random: Random) => Promise<unknown>

const clickOn =
  (selector: string): Action =>
  async (page, random) => {
    const spot = await page.evaluate(spotOf, { selector, part: random() })
    if (spot) await page.mouse.click(spot.x, spot.y)
    return spot !== undefined
  }

const press =
  (...keys: [string, ...string[]]): Action =>
  (page, random) =>
    page.keyboard.press(oneOf(random, keys))

const actions: readonly [string, Action][] = [
  ['select', clickOn('main a[href^="/"]')],
  ['select', clickOn('main a[href^="/"], aside a[href^="/"]')],
  ['close', clickOn('aside .details-close')],
  ['filter', clickOn('.filter-panel input:is([type=checkbox], [type=radio])')],
  [
    'filter',
    clickOn('.filter-panel input:is([type=checkbox], [type=radio]), .filter-actions button + button'),
  ],
  ['fold', clickOn('main button:is([aria-label^="Fold "], [aria-label^="Open "])')],
  ['keys', press('ArrowDown', 'ArrowRight', 'ArrowLeft', 'ArrowUp', 'Home', 'End')],
  ['view', clickOn('nav[aria-label="Views"] a')],
  ['view', clickOn('nav[aria-label="Views"] a:first-child')],
  ['layout', clickOn('.chart-controls button[title="Map"]')],
  ['relations', clickOn('.chart-controls button[title="All relations"]')],
  ['zoom', (page, random) => wheel(page, random, 240)],
  ['zoom', (page, random) => wheel(page, random, 600)],
  ['fit', clickOn('.chart-controls button[title="Fit to window"]')],
  ['Back', (page) => page.evaluate(goBack)],
  ['Back', (page) => page.evaluate(goBack)],
  ['Forward', (page) => page.evaluate(() => window.history.forward())],
  ['resize', (page, random) => page.setViewportSize(oneOf(random, windows))],
  ['theme', clickOn('.page-actions button[title^="Switch to "]')],
  ['search', search],
  ['see again', (page) => page.evaluate(() => void window.dispatchEvent(new Event('focus')))],
]

function goBack(): void {
  // Not out of the site, to the empty tab before it.
  if (window.navigation.canGoBack) window.history.back()
}

async function act(page: Page, random: Random): Promise<{ name: string; isDone: boolean }> {
  const [name, action] = actions[Math.floor(random() * actions.length)] ?? ['keys', press('Home')]
  return { name, isDone: (await action(page, random)) !== false }
}

async function wheel(page: Page, random: Random, most: number): Promise<void> {
  const { width, height } = page.viewportSize() ?? windows[0]
  await page.mouse.move(width * (0.3 + random() * 0.4), height * (0.3 + random() * 0.4))
  await page.mouse.wheel(0, (random() - 0.5) * 2 * most)
}

async function search(page: Page, random: Random): Promise<void> {
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
  await settle(page)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press(random() < 0.7 ? 'Enter' : 'Escape')
  await settle(page)
  // Where nothing was found the dialog is still there.
  if ((await page.locator('dialog[open]').count()) > 0) await page.keyboard.press('Escape')
}

/** The middle of one of the elements of a selector that a person could hit now; undefined where there is none. */
function spotOf({ selector, part }: { selector: string; part: number }) {
  const spots = [...document.querySelectorAll(selector)].flatMap((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    const [x, y] = [left + width / 2, top + height / 2]
    const hit = document.elementFromPoint(x, y)
    return hit && element.contains(hit) ? [{ x, y }] : []
  })
  return spots[Math.floor(part * spots.length)]
}

async function open(
  context: BrowserContext,
  address: string,
  said: string[],
  window: Shown['window'] = windows[0],
): Promise<Page> {
  const page = await context.newPage()
  await page.setViewportSize(window)
  page.on('pageerror', (error) => said.push(String(error)))
  page.on('console', (message) => {
    if (isComplaint(message)) said.push(message.text())
  })
  await page.goto(address)
  // The text that a page may come with has no buttons: what is done before is the browser's own.
  await page.getByRole('button', { name: 'Theme' }).waitFor()
  return page
}

/** Until what was done is on screen. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 20)))),
  )
}

/**
 * What is shown, once it no longer changes: the chart fitted, lists at their top, the sheet down, nothing hovered, and
 * focus where it is when one comes by Tab, since what had it last is kept in existence.
 */
async function shownAt(page: Page, address: string): Promise<Shown> {
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
  const toRest = () => {
    document.querySelector<HTMLElement>('.filter-panel .long-list input')?.focus()
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    document.querySelector<HTMLElement>('.chart-controls button[title="Fit to window"]')?.click()
    for (const each of document.querySelectorAll('main *, aside, aside *, .filter-panel, .filter-panel *'))
      if (each.scrollTop !== 0 || each.scrollLeft !== 0) each.scrollTo(0, 0)
  }
  let before = ''
  for (let tries = 0; tries < 40; tries += 1) {
    await page.evaluate(toRest)
    await page.waitForTimeout(250)
    const tree = await page.locator('body').ariaSnapshot()
    const places = await page.evaluate(placesOf)
    if (tree + places === before) return { address, window: page.viewportSize() ?? windows[0], tree, places }
    before = tree + places
  }
  throw new Error(`${address} does not come to rest`)
}

function placesOf(): string {
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
async function differenceInFreshTab(
  context: BrowserContext,
  site: string,
  before: Shown,
  said: string[],
): Promise<string | undefined> {
  const page = await open(context, new URL(before.address, site).href, said, before.window)
  try {
    // Parts that come late are waited for, as long as a person would.
    for (let tries = 0; ; tries += 1) {
      const after = await shownAt(page, before.address)
      const difference = differenceOf(before.tree, after.tree) ?? differenceOf(before.places, after.places)
      if (!difference || tries === 3) return difference
      await page.waitForTimeout(1000)
    }
  } finally {
    await page.close()
  }
}

function differenceOf(before: string, after: string): string | undefined {
  const [was, is] = [before.split('\n'), after.split('\n')]
  if (is.length < 20 && was.length > 40) return `only ${is.join(' / ')}`
  const at = was.findIndex((line, i) => line !== is[i])
  if (at >= 0) return `“${was[at]}” is “${is[at]}” (line ${at + 1} of ${was.length}, ${is.length})`
  return was.length === is.length ? undefined : `${is.length - was.length} lines more`
}

/** What is in use with the start page shown: views that are large while they are shown are no leak. */
async function heapAtStart(page: Page, session: CDPSession): Promise<number> {
  await goWithin(page, '/?view=chart')
  await page.waitForTimeout(1000)
  const bytes = await heapOf(session)
  await page.goBack()
  await settle(page)
  return bytes
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  return (await session.send('Runtime.getHeapUsage')).usedSize
}

/** What was asked for again, though it was there; but the data, which is asked for when the page is seen again. */
function needlessOf(asked: readonly string[]): string[] {
  const seen = new Set<string>()
  return asked.filter((path) => {
    if (path === '/org.json' || !seen.has(path)) {
      seen.add(path)
      return false
    }
    return true
  })
}

function inMb(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1)
}
