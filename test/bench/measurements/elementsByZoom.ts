import { EXPLORER_ADDRESSES, getZoom, zoomTo } from '../chart'
import { inspectChart } from '../inspectChart'
import { formatFigure, renderTable } from '../markdownTable'
import { EXPLORER_PAGE } from '../pages'
import { quantile } from '../statistics'
import { visitPage } from '../visitPage'
import type { Measurement, MeasurementContext } from './measurement'

// A little over a half, from which on the chart draws roles.
const measuredZooms = [0.02, 0.04, 0.08, 0.16, 0.32, 0.51, 0.8, 1.2, 2]

/** What is in the page, and how small its names are, from far and near. */
export const elementsByZoom: Measurement = {
  name: 'zooms',
  title: 'Elements and names by zoom',
  measure: async (context) => {
    const rows: string[][] = []
    for (const address of EXPLORER_ADDRESSES) rows.push(...(await measureRows(address, context)))
    return renderTable(
      ['address', 'zoom', 'elements', 'role names', 'least, px', 'team names', 'least, px', 'cover'],
      rows,
    )
  },
}

function measureRows(address: string, { server, timeoutSeconds }: MeasurementContext): Promise<string[][]> {
  return visitPage(server.url + address, timeoutSeconds, async ({ page }) => {
    const measureRow = async (name: string) => {
      const { elementCount, roleNameSizesPx, otherNameSizesPx, coverage } = await inspectChart(
        page,
        EXPLORER_PAGE,
      )
      return [
        `\`${address}\``,
        name,
        String(elementCount),
        String(roleNameSizesPx.length),
        formatFigure(quantile(roleNameSizesPx, 0)),
        String(otherNameSizesPx.length),
        formatFigure(quantile(otherNameSizesPx, 0)),
        `${(coverage * 100).toFixed(0)} %`,
      ]
    }
    await page.waitForTimeout(800)
    const rows = [await measureRow(`first view, ${(await getZoom(page)).toFixed(3)}`)]
    for (const zoom of measuredZooms) {
      await zoomTo(page, zoom)
      rows.push(await measureRow((await getZoom(page)).toFixed(3)))
    }
    return rows
  })
}
