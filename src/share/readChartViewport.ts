import type { Viewport } from '../graph/camera/viewport'
import type { Size } from '../graph/geometry/rect'
import { measureChart } from '../ui/browser/pageElements'
import { readSavedViewport } from '../urlState/historyState'

/** Where the chart on the page stands, and the size of its pane in px; undefined where another view is shown. */
export function readChartViewport(windowSize: Size): { paneSize: Size; viewport: Viewport } | undefined {
  const paneSize = measureChart()
  const viewport = readSavedViewport(windowSize)
  return paneSize && viewport && { paneSize, viewport }
}
