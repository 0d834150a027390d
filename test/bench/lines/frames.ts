import { DidNotFinish, visit } from '../browser'
import { addresses, zoomOf, zoomTo } from '../chart'
import { gesture } from '../gestures'
import { look } from '../look'
import { ATLAS, EMPTY } from '../pages'
import { figure, ratio, table } from '../table'
import type { Given, Line } from './line'

// A little over a half, from which on the chart draws roles.
const HALF = 0.51

type Start = 'far' | 'fitted' | number

const starts: readonly Start[] = ['far', 'fitted', HALF, 1]

/** How smoothly the chart moves from several zooms on, beside the empty page. */
export const frameLine: Line = {
  name: 'frames',
  title: 'Frames by zoom',
  measure: async (given) => {
    const rows: string[][] = []
    for (const address of addresses) {
      for (const start of starts) {
        const row = await rowOf(address, start, given).catch(unfinished(address, start))
        given.say(row.join(', '))
        rows.push(row)
      }
    }
    return table(
      ['address', 'from zoom', 'elements', 'drag p95, ms', '÷ empty', 'zoom p95, ms', '÷ empty'],
      rows,
    )
  },
}

async function rowOf(address: string, start: Start, { server, patience }: Given): Promise<string[]> {
  const floor = await visit(server.url + EMPTY.path, patience, async ({ page }) => {
    await page.waitForTimeout(800)
    return gesture(page)
  })
  return visit(server.url + address, patience, async ({ page }) => {
    await page.waitForTimeout(800)
    if (start === 'far') await zoomTo(page, (await zoomOf(page)) / 2)
    else if (typeof start === 'number') await zoomTo(page, start)
    const zoom = await zoomOf(page)
    const { elements } = await look(page, ATLAS)
    const { drag, zoom: zooming } = await gesture(page)
    return [
      `\`${address}\``,
      `${zoom.toFixed(3)}${typeof start === 'string' ? `, ${start}` : ''}`,
      String(elements),
      figure(drag),
      ratio(drag, floor.drag),
      figure(zooming),
      ratio(zooming, floor.zoom),
    ]
  })
}

/** The row of a page that took too long. */
function unfinished(address: string, start: Start) {
  return (error: unknown): string[] => {
    if (!(error instanceof DidNotFinish)) throw error
    return [`\`${address}\``, `${start}: ${error.message}`, '–', '–', '–', '–', '–']
  }
}
