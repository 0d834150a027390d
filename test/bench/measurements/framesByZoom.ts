import { EXPLORER_ADDRESSES, getZoom, zoomTo } from '../chart'
import { measureSmoothness } from '../gestures'
import { inspectChart } from '../inspectChart'
import { formatFigure, formatRatio, renderTable } from '../markdownTable'
import { EMPTY_PAGE, EXPLORER_PAGE } from '../pages'
import { VisitTimeoutError, visitPage } from '../visitPage'
import type { Measurement, MeasurementContext } from './measurement'

// A little over a half, from which on the chart draws roles.
const ROLES_VISIBLE_ZOOM = 0.51

type StartZoom = 'far' | 'fitted' | number

const startZooms: readonly StartZoom[] = ['far', 'fitted', ROLES_VISIBLE_ZOOM, 1]

/** How smoothly the chart moves from several zooms on, beside the empty page. */
export const framesByZoom: Measurement = {
  name: 'frames',
  title: 'Frames by zoom',
  measure: async (context) => {
    const rows: string[][] = []
    for (const address of EXPLORER_ADDRESSES) {
      for (const start of startZooms) {
        const row = await measureRow(address, start, context).catch(createTimeoutRow(address, start))
        context.reportProgress(row.join(', '))
        rows.push(row)
      }
    }
    return renderTable(
      ['address', 'from zoom', 'elements', 'drag p95, ms', '÷ empty', 'zoom p95, ms', '÷ empty'],
      rows,
    )
  },
}

async function measureRow(
  address: string,
  start: StartZoom,
  { server, timeoutSeconds }: MeasurementContext,
): Promise<string[]> {
  const baseline = await visitPage(server.url + EMPTY_PAGE.path, timeoutSeconds, async ({ page }) => {
    await page.waitForTimeout(800)
    return measureSmoothness(page)
  })
  return visitPage(server.url + address, timeoutSeconds, async ({ page }) => {
    await page.waitForTimeout(800)
    if (start === 'far') await zoomTo(page, (await getZoom(page)) / 2)
    else if (typeof start === 'number') await zoomTo(page, start)
    const zoom = await getZoom(page)
    const { elementCount } = await inspectChart(page, EXPLORER_PAGE)
    const { drag, zoom: zooming } = await measureSmoothness(page)
    return [
      `\`${address}\``,
      `${zoom.toFixed(3)}${typeof start === 'string' ? `, ${start}` : ''}`,
      String(elementCount),
      formatFigure(drag),
      formatRatio(drag, baseline.drag),
      formatFigure(zooming),
      formatRatio(zooming, baseline.zoom),
    ]
  })
}

/** The row of a page that took too long. */
function createTimeoutRow(address: string, start: StartZoom) {
  return (error: unknown): string[] => {
    if (!(error instanceof VisitTimeoutError)) throw error
    return [`\`${address}\``, `${start}: ${error.message}`, '–', '–', '–', '–', '–']
  }
}
