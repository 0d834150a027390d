import type { Page } from 'playwright-core'
import { chartRegion, waitForRest } from '../chart'
import { formatFigure, formatRatio, renderTable } from '../markdownTable'
import { measureLatency } from '../measureLatency'
import { CHECKBOX_PAGE } from '../pages'
import type { Latency } from '../probe'
import { median, quantile } from '../statistics'
import { visitPage } from '../visitPage'
import type { Measurement } from './measurement'

const pressedKeys = [
  'ArrowDown',
  'ArrowRight',
  'ArrowDown',
  'ArrowLeft',
  'ArrowUp',
  'ArrowRight',
  'ArrowDown',
  'ArrowUp',
]

/** How long an arrow key takes to show in the first view, which it does not move. */
export const keyLatency: Measurement = {
  name: 'keys',
  title: 'From an arrow key to what it changes, in the first view',
  measure: async ({ server, timeoutSeconds }) => {
    const baseline = await visitPage(server.url + CHECKBOX_PAGE.path, timeoutSeconds, async ({ page }) => {
      await page.getByRole('checkbox').focus()
      return pressKeys(
        page,
        pressedKeys.map(() => 'Space'),
      )
    })
    const { latencies, hasMoved } = await visitPage(server.url, timeoutSeconds, async ({ page }) => {
      await page.waitForTimeout(800)
      await chartRegion(page).locator('[tabindex="0"]').first().focus()
      await waitForRest(page)
      const before = await getViewportStyle(page)
      return {
        latencies: await pressKeys(page, pressedKeys),
        hasMoved: (await getViewportStyle(page)) !== before,
      }
    })
    const row = (name: string, part: keyof Latency) => {
      const [explorerMs, baselineMs] = [
        latencies.map((each) => each[part]),
        baseline.map((each) => each[part]),
      ]
      return [
        name,
        formatFigure(median(explorerMs)),
        formatFigure(quantile(explorerMs, 1)),
        formatFigure(median(baselineMs)),
        formatRatio(median(explorerMs), median(baselineMs)),
      ]
    }
    const columnTitles = ['until', 'median, ms', 'most, ms', 'Space on a checkbox, ms', 'ratio of medians']
    const summary = `${pressedKeys.length} keys${hasMoved ? ', by which the chart moved' : ''}.`
    return `${summary}\n\n${renderTable(columnTitles, [row('first frame', 'firstFrameMs'), row('all of it is painted', 'settledMs')])}`
  },
}

async function pressKeys(page: Page, keys: readonly string[]): Promise<Latency[]> {
  const latencies: Latency[] = []
  for (const key of keys) {
    latencies.push(await measureLatency(page, 'keydown', () => page.keyboard.press(key)))
    await waitForRest(page)
  }
  return latencies
}

async function getViewportStyle(page: Page): Promise<string | null> {
  return page.locator('.react-flow__viewport').getAttribute('style')
}
