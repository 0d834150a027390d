import type { Size, Viewport } from '../graph/viewport'
import { savedViewport } from '../view/savedViewport'

/** Where the chart on the page stands, and the size of its pane in px; undefined where another view is shown. */
export function chartOnScreen(frame: Size): { pane: Size; viewport: Viewport } | undefined {
  const chart = document.querySelector('.chart')
  const viewport = savedViewport(frame)
  if (!chart || !viewport) return undefined
  return { pane: { width: chart.clientWidth, height: chart.clientHeight }, viewport }
}
