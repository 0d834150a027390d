import type { Page } from 'playwright-core'
import { visit } from '../browser'
import { chart, clickable, qualityBoxes, ROLE, zoomTo } from '../chart'
import { dragAbout, zoomInAndOut } from '../gestures'
import { table } from '../table'
import type { Line } from './line'

/** One of the things that a person does; false where the page has nothing to do it on. */
type Act = (page: Page) => Promise<boolean>

const REST_MS = 1000

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
  measure: ({ server, patience }) =>
    visit(server.url, patience, async ({ page, chartMs }) => {
      const rows: string[][] = []
      const tasksSince = await counter(page, chartMs)
      await page.waitForTimeout(REST_MS)
      rows.push(['after the chart is drawn', ...(await tasksSince())])
      for (const [name, act] of acts) {
        const done = await act(page)
        await page.waitForTimeout(REST_MS)
        rows.push([done ? name : `${name}: nothing to do it on`, ...(await tasksSince())])
      }
      return table(['act', 'tasks', 'longest, ms', 'in all, ms'], rows)
    }),
}

/** Gives, at each call, the tasks since the one before. */
async function counter(page: Page, from: number): Promise<() => Promise<string[]>> {
  let since = from
  return async () => {
    const { tasks, now } = await page.evaluate(() => ({
      tasks: window.probe.longTasks,
      now: performance.now(),
    }))
    const times = tasks.filter(({ start }) => start >= since).map(({ ms }) => ms)
    since = now
    const sum = times.reduce((all, ms) => all + ms, 0)
    return [times.length, Math.max(0, ...times), sum].map((figure) => figure.toFixed(0))
  }
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
