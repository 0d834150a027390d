import type { Page } from 'playwright-core'
import { type Visit, visit } from '../browser'
import { chart, clickable, qualityBoxes, ROLE, zoomTo } from '../chart'
import { dragAbout, zoomInAndOut } from '../gestures'
import type { LongTask } from '../probe'
import { table } from '../table'
import type { Line } from './line'

/** One of the things that a person does; false where the page has nothing to do it on. */
type Act = (page: Page) => Promise<boolean>

const REST_MS = 1000
// A session is many acts, and may take so many times as long as other visits.
const TIMES_LONGER = 3

const acts: readonly (readonly [name: string, act: Act])[] = [
  ['pan', always(dragAbout)],
  ['zoom', always(zoomInAndOut)],
  ['come near', always((page) => zoomTo(page, 0.6))],
  ['select a role', (page) => clickFirst(page, ROLE)],
  ['filter', always((page) => qualityBoxes(page).nth(3).click())],
  ['filter no more', always((page) => qualityBoxes(page).nth(3).click())],
  ['fold a team', (page) => clickFirst(page, 'button[aria-label^="Fold "][aria-expanded]')],
  ['open a team', (page) => clickFirst(page, 'button[aria-label^="Open "][aria-expanded]')],
  ['Open all', press('Open all')],
  ['Fold all', press('Fold all')],
  ['Open all again', press('Open all')],
]

/** Which acts of a session keep the page from answering, after the chart has been drawn. */
export const sessionLine: Line = {
  name: 'session',
  title: 'Tasks of over 50 ms in a session',
  measure: ({ server, patience }) => visit(server.url, patience, session, TIMES_LONGER * patience),
}

async function session({ page, chartMs }: Visit): Promise<string> {
  const done = [{ name: 'after the chart is drawn', from: chartMs }]
  await page.waitForTimeout(REST_MS)
  for (const [name, act] of acts) {
    const from = await page.evaluate(() => performance.now())
    const could = await act(page)
    done.push({ name: could ? name : `${name}: nothing to do it on`, from })
    await page.waitForTimeout(REST_MS)
  }
  // Only now, for the browser tells of a task a while after it has ended.
  const tasks = await page.evaluate(() => window.probe.longTasks())
  const rows = done.map(({ name, from }, i) => {
    const until = done[i + 1]?.from ?? Number.POSITIVE_INFINITY
    return [name, ...figures(tasks.filter(({ start }) => start >= from && start < until))]
  })
  return table(['act', 'tasks', 'longest, ms', 'in all, ms'], rows)
}

function figures(tasks: readonly LongTask[]): string[] {
  const times = tasks.map(({ ms }) => ms)
  const sum = times.reduce((all, ms) => all + ms, 0)
  return [times.length, Math.max(0, ...times), sum].map((value) => value.toFixed(0))
}

function always(act: (page: Page) => Promise<void>): Act {
  return async (page) => {
    await act(page)
    return true
  }
}

function press(name: string): Act {
  return async (page) => {
    const button = chart(page).getByRole('button', { name, exact: true })
    if ((await button.count()) === 0) return false
    await button.click()
    return true
  }
}

async function clickFirst(page: Page, selector: string): Promise<boolean> {
  const places = await clickable(page, selector)
  // The one in the middle of the list: away from the chart's edges, mostly.
  const at = places[Math.floor(places.length / 2)]
  if (at) await page.mouse.click(at.x, at.y)
  return at !== undefined
}
