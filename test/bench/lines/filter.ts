import type { Page } from 'playwright-core'
import { visit } from '../browser'
import { addresses, clickable, qualityBoxes, ROLE, settle, zoomOf, zoomTo } from '../chart'
import { median } from '../numbers'
import { CHECKBOX } from '../pages'
import type { Wait } from '../probe'
import { figure, ratio, table } from '../table'
import { timed } from '../wait'
import type { Given, Line } from './line'

const CLICKS = 10
const ENOUGH = 100

/** How long a click on a quality takes to show, with many roles in sight, beside a checkbox that does nothing. */
export const filterLine: Line = {
  name: 'filter',
  title: 'From a click on a quality to what it changes',
  measure: (given) =>
    withManyRoles(given, async (page, where, roles) => {
      const { clicks, floor } = await clickInTurn(page, given)
      const row = (name: string, part: keyof Wait) => {
        const [here, there] = [
          median(clicks.map((each) => each[part])),
          median(floor.map((each) => each[part])),
        ]
        return [name, figure(here), figure(there), ratio(here, there)]
      }
      const said = `${roles} roles in sight at ${where}; median of ${CLICKS} clicks, on and off.`
      const heads = ['until', 'ms', 'checkbox alone, ms', 'ratio']
      return `${said}\n\n${table(heads, [row('first frame', 'first'), row('all of it is painted', 'whole')])}`
    }),
}

/** Finds a view with a hundred roles in sight, or else the one with most, and does something there. */
async function withManyRoles(
  { server, patience }: Given,
  act: (page: Page, where: string, roles: number) => Promise<string>,
): Promise<string> {
  for (const address of addresses) {
    const isLast = address === addresses.at(-1)
    const done = await visit(server.url + address, patience, async ({ page }) => {
      await page.waitForTimeout(800)
      let most = await rolesInSight(page)
      // From here on the chart draws roles; where a few are missing, the next zoom may frame them better.
      for (const zoom of [0.51, 0.56, 0.45, 0.4, 0.51]) {
        if (most >= ENOUGH) break
        await zoomTo(page, zoom)
        most = await rolesInSight(page)
      }
      if (most < ENOUGH && !isLast) return undefined
      return act(page, `\`${address}\`, zoom ${(await zoomOf(page)).toFixed(2)}`, most)
    })
    if (done !== undefined) return done
  }
  return ''
}

async function rolesInSight(page: Page): Promise<number> {
  return (await clickable(page, ROLE)).length
}

async function clickInTurn(page: Page, { server, patience }: Given) {
  return visit(server.url + CHECKBOX.path, patience, async ({ page: other }) => {
    const clicks: Wait[] = []
    const floor: Wait[] = []
    for (let i = 0; i < CLICKS; i++) {
      floor.push(await timed(other, 'click', () => other.getByRole('checkbox').click()))
      // Each is ticked and then unticked, so that one quality is asked for, or none.
      clicks.push(
        await timed(page, 'click', () =>
          qualityBoxes(page)
            .nth(Math.floor(i / 2))
            .click(),
        ),
      )
      await settle(page)
    }
    return { clicks, floor }
  })
}
