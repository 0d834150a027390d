import type { Page } from 'playwright-core'
import {
  EXPLORER_ADDRESSES,
  findClickPoints,
  getZoom,
  qualityCheckboxes,
  ROLE_LINK_SELECTOR,
  waitForRest,
  zoomTo,
} from '../chart'
import { formatFigure, formatRatio, renderTable } from '../markdownTable'
import { measureLatency } from '../measureLatency'
import { CHECKBOX_PAGE } from '../pages'
import type { Latency } from '../probe'
import { median } from '../statistics'
import { visitPage } from '../visitPage'
import type { Measurement, MeasurementContext } from './measurement'

const CLICK_COUNT = 10
const ENOUGH_ROLES = 100

/** How long a click on a quality takes to show, with many roles in sight, beside a checkbox that does nothing. */
export const filterLatency: Measurement = {
  name: 'filter',
  title: 'From a click on a quality to what it changes',
  measure: (context) =>
    runWithManyRoles(context, async (page, location, roles) => {
      const { clicks, baseline } = await clickAlternately(page, context)
      const row = (name: string, part: keyof Latency) => {
        const [explorerMs, baselineMs] = [
          median(clicks.map((each) => each[part])),
          median(baseline.map((each) => each[part])),
        ]
        return [name, formatFigure(explorerMs), formatFigure(baselineMs), formatRatio(explorerMs, baselineMs)]
      }
      const summary = `${roles} roles in sight at ${location}; median of ${CLICK_COUNT} clicks, on and off.`
      const columnTitles = ['until', 'ms', 'checkbox alone, ms', 'ratio']
      return `${summary}\n\n${renderTable(columnTitles, [row('first frame', 'firstFrameMs'), row('all of it is painted', 'settledMs')])}`
    }),
}

/** Finds a view with a hundred roles in sight, or else the one with most, and does something there. */
async function runWithManyRoles(
  { server, timeoutSeconds }: MeasurementContext,
  act: (page: Page, location: string, roles: number) => Promise<string>,
): Promise<string> {
  for (const address of EXPLORER_ADDRESSES) {
    const isLast = address === EXPLORER_ADDRESSES.at(-1)
    const result = await visitPage(server.url + address, timeoutSeconds, async ({ page }) => {
      await page.waitForTimeout(800)
      let roleCount = await countVisibleRoles(page)
      // From here on the chart draws roles; where a few are missing, the next zoom may frame them better.
      for (const zoom of [0.51, 0.56, 0.45, 0.4, 0.51]) {
        if (roleCount >= ENOUGH_ROLES) break
        await zoomTo(page, zoom)
        roleCount = await countVisibleRoles(page)
      }
      if (roleCount < ENOUGH_ROLES && !isLast) return undefined
      return act(page, `\`${address}\`, zoom ${(await getZoom(page)).toFixed(2)}`, roleCount)
    })
    if (result !== undefined) return result
  }
  return ''
}

async function countVisibleRoles(page: Page): Promise<number> {
  return (await findClickPoints(page, ROLE_LINK_SELECTOR)).length
}

async function clickAlternately(page: Page, { server, timeoutSeconds }: MeasurementContext) {
  return visitPage(server.url + CHECKBOX_PAGE.path, timeoutSeconds, async ({ page: checkboxPage }) => {
    const clicks: Latency[] = []
    const baseline: Latency[] = []
    for (let i = 0; i < CLICK_COUNT; i++) {
      baseline.push(
        await measureLatency(checkboxPage, 'click', () => checkboxPage.getByRole('checkbox').click()),
      )
      // Each is ticked and then unticked, so that one quality is asked for, or none.
      clicks.push(
        await measureLatency(page, 'click', () =>
          qualityCheckboxes(page)
            .nth(Math.floor(i / 2))
            .click(),
        ),
      )
      await waitForRest(page)
    }
    return { clicks, baseline }
  })
}
