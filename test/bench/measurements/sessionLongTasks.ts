import type { Page } from 'playwright-core'
import { chartRegion, findClickPoints, qualityCheckboxes, ROLE_LINK_SELECTOR, zoomTo } from '../chart'
import { dragInFigure, zoomInAndOut } from '../gestures'
import { renderTable } from '../markdownTable'
import type { LongTaskEntry } from '../probe'
import { type PageVisit, visitPage } from '../visitPage'
import type { Measurement } from './measurement'

/** One of the things that a person does; false where the page has nothing to do it on. */
type UserAction = (page: Page) => Promise<boolean>

const PAUSE_BETWEEN_ACTIONS_MS = 1000
// A session is many acts, and may take so many times as long as other visits.
const SESSION_TIMEOUT_FACTOR = 3

const userActions: readonly (readonly [name: string, act: UserAction])[] = [
  ['pan', alwaysDone(dragInFigure)],
  ['zoom', alwaysDone(zoomInAndOut)],
  ['come near', alwaysDone((page) => zoomTo(page, 0.6))],
  ['select a role', (page) => clickMiddle(page, ROLE_LINK_SELECTOR)],
  ['filter', alwaysDone((page) => qualityCheckboxes(page).nth(3).click())],
  ['filter no more', alwaysDone((page) => qualityCheckboxes(page).nth(3).click())],
  ['fold a team', (page) => clickMiddle(page, 'button[aria-label^="Fold "][aria-expanded]')],
  ['open a team', (page) => clickMiddle(page, 'button[aria-label^="Open "][aria-expanded]')],
  ['Open all', clickButton('Open all')],
  ['Fold all', clickButton('Fold all')],
  ['Open all again', clickButton('Open all')],
]

/** Which acts of a session keep the page from answering, after the chart has been drawn. */
export const sessionLongTasks: Measurement = {
  name: 'session',
  title: 'Tasks of over 50 ms in a session',
  measure: ({ server, timeoutSeconds }) =>
    visitPage(server.url, timeoutSeconds, runSession, SESSION_TIMEOUT_FACTOR * timeoutSeconds),
}

async function runSession({ page, chartMs }: PageVisit): Promise<string> {
  const steps = [{ name: 'after the chart is drawn', from: chartMs }]
  await page.waitForTimeout(PAUSE_BETWEEN_ACTIONS_MS)
  for (const [name, act] of userActions) {
    const from = await page.evaluate(() => performance.now())
    const isDone = await act(page)
    steps.push({ name: isDone ? name : `${name}: nothing to do it on`, from })
    await page.waitForTimeout(PAUSE_BETWEEN_ACTIONS_MS)
  }
  // Only now, for the browser tells of a task a while after it has ended.
  const tasks = await page.evaluate(() => window.probe.longTasks())
  const rows = steps.map(({ name, from }, i) => {
    const until = steps[i + 1]?.from ?? Number.POSITIVE_INFINITY
    return [name, ...summarizeTasks(tasks.filter(({ start }) => start >= from && start < until))]
  })
  return renderTable(['act', 'tasks', 'longest, ms', 'in all, ms'], rows)
}

function summarizeTasks(tasks: readonly LongTaskEntry[]): string[] {
  const times = tasks.map(({ ms }) => ms)
  const sum = times.reduce((all, ms) => all + ms, 0)
  return [times.length, Math.max(0, ...times), sum].map((value) => value.toFixed(0))
}

function alwaysDone(act: (page: Page) => Promise<void>): UserAction {
  return async (page) => {
    await act(page)
    return true
  }
}

function clickButton(name: string): UserAction {
  return async (page) => {
    const button = chartRegion(page).getByRole('button', { name, exact: true })
    if ((await button.count()) === 0) return false
    await button.click()
    return true
  }
}

async function clickMiddle(page: Page, selector: string): Promise<boolean> {
  const points = await findClickPoints(page, selector)
  // The one in the middle of the list: away from the chart's edges, mostly.
  const point = points[Math.floor(points.length / 2)]
  if (point) await page.mouse.click(point.x, point.y)
  return point !== undefined
}
