import { visit } from '../browser'
import { addresses, zoomOf, zoomTo } from '../chart'
import { look } from '../look'
import { quantile } from '../numbers'
import { ATLAS } from '../pages'
import { figure, table } from '../table'
import type { Given, Line } from './line'

// A little over a half, from which on the chart draws roles.
const zooms = [0.02, 0.04, 0.08, 0.16, 0.32, 0.51, 0.8, 1.2, 2]

/** What is in the page, and how small its names are, from far and near. */
export const zoomLine: Line = {
  name: 'zooms',
  title: 'Elements and names by zoom',
  measure: async (given) => {
    const rows: string[][] = []
    for (const address of addresses) rows.push(...(await rowsOf(address, given)))
    return table(
      ['address', 'zoom', 'elements', 'role names', 'least, px', 'team names', 'least, px', 'cover'],
      rows,
    )
  },
}

function rowsOf(address: string, { server, patience }: Given): Promise<string[][]> {
  return visit(server.url + address, patience, async ({ page }) => {
    const row = async (name: string) => {
      const { elements, roleNames, otherNames, cover } = await look(page, ATLAS)
      return [
        `\`${address}\``,
        name,
        String(elements),
        String(roleNames.length),
        figure(quantile(roleNames, 0)),
        String(otherNames.length),
        figure(quantile(otherNames, 0)),
        `${(cover * 100).toFixed(0)} %`,
      ]
    }
    await page.waitForTimeout(800)
    const rows = [await row(`first view, ${(await zoomOf(page)).toFixed(3)}`)]
    for (const zoom of zooms) {
      await zoomTo(page, zoom)
      rows.push(await row((await zoomOf(page)).toFixed(3)))
    }
    return rows
  })
}
