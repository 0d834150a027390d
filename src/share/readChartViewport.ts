import type { Viewport } from '../graph/camera/viewport'
import type { Size } from '../graph/geometry/rect'
import { readSavedViewport } from '../urlState/historyState'

/** Where the chart on the page stands, and the size of its pane in px; undefined where another view is shown. */
export function readChartViewport(windowSize: Size): { paneSize: Size; viewport: Viewport } | undefined {
  const chart = document.querySelector('.chart')
  const viewport = readSavedViewport(windowSize)
  if (!chart || !viewport) return undefined
  return { paneSize: { width: chart.clientWidth, height: chart.clientHeight }, viewport }
}
