import type { Page } from 'playwright-core'
import { visit } from '../browser'
import { chart, settle } from '../chart'
import { median, quantile } from '../numbers'
import { CHECKBOX } from '../pages'
import type { Wait } from '../probe'
import { figure, ratio, table } from '../table'
import { timed } from '../wait'
import type { Line } from './line'

const keys = [
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
export const keyLine: Line = {
  name: 'keys',
  title: 'From an arrow key to what it changes, in the first view',
  measure: async ({ server, patience }) => {
    const floor = await visit(server.url + CHECKBOX.path, patience, async ({ page }) => {
      await page.getByRole('checkbox').focus()
      return press(
        page,
        keys.map(() => 'Space'),
      )
    })
    const { waits, moved } = await visit(server.url, patience, async ({ page }) => {
      await page.waitForTimeout(800)
      await chart(page).locator('[tabindex="0"]').first().focus()
      await settle(page)
      const before = await standsAt(page)
      return { waits: await press(page, keys), moved: (await standsAt(page)) !== before }
    })
    const row = (name: string, part: keyof Wait) => {
      const [here, there] = [waits.map((each) => each[part]), floor.map((each) => each[part])]
      return [
        name,
        figure(median(here)),
        figure(quantile(here, 1)),
        figure(median(there)),
        ratio(median(here), median(there)),
      ]
    }
    const heads = ['until', 'median, ms', 'most, ms', 'Space on a checkbox, ms', 'ratio of medians']
    const said = `${keys.length} keys${moved ? ', by which the chart moved' : ''}.`
    return `${said}\n\n${table(heads, [row('first frame', 'first'), row('all of it is painted', 'whole')])}`
  },
}

async function press(page: Page, pressed: readonly string[]): Promise<Wait[]> {
  const waits: Wait[] = []
  for (const key of pressed) {
    waits.push(await timed(page, 'keydown', () => page.keyboard.press(key)))
    await settle(page)
  }
  return waits
}

async function standsAt(page: Page): Promise<string | null> {
  return page.locator('.react-flow__viewport').getAttribute('style')
}
