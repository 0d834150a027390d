import type { Page } from 'playwright-core'
import type { BenchPage } from './pages'

/** What of a chart can be seen. */
export interface ChartInspection {
  /** The type sizes on screen of the names in sight, in px: those of roles, and all others, which are teams'. */
  roleNameSizesPx: number[]
  otherNameSizesPx: number[]
  /** How much of the pane the boxes span, from 0 to 1, in the direction in which that is more. */
  coverage: number
  /** All elements of the page. */
  elementCount: number
}

/** Measures what is on screen now. Only the explorer tells apart its roles' names. */
export async function inspectChart(
  page: Page,
  { paneSelector, boxSelector }: BenchPage,
): Promise<ChartInspection> {
  return page.evaluate(
    ({ pane, box }) => {
      const paneRect = document.querySelector(pane)?.getBoundingClientRect() ?? new DOMRect()
      const isVisible = ({ left, top, right, bottom }: Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>) =>
        right > left &&
        bottom > top &&
        right > paneRect.left &&
        bottom > paneRect.top &&
        left < paneRect.right &&
        top < paneRect.bottom
      const elementCount = document.querySelectorAll('*').length
      const canvas = window.drawnOnCanvas?.()
      const boxes = [
        ...(canvas?.boxes ?? []),
        ...[...document.querySelectorAll(`${pane} ${box}`)].map((each) => each.getBoundingClientRect()),
      ].filter(isVisible)
      const measureSpan = (from: 'left' | 'top', to: 'right' | 'bottom') => {
        let min = Number.POSITIVE_INFINITY
        let max = Number.NEGATIVE_INFINITY
        for (const each of boxes) {
          min = Math.min(min, each[from])
          max = Math.max(max, each[to])
        }
        return boxes.length === 0
          ? 0
          : (Math.min(max, paneRect[to]) - Math.max(min, paneRect[from])) / (paneRect[to] - paneRect[from])
      }
      const measureTypeSizes = (selector: string) =>
        [...document.querySelectorAll<HTMLElement>(selector)].flatMap((name) => {
          const rect = name.getBoundingClientRect()
          const scale = name.offsetWidth > 0 ? rect.width / name.offsetWidth : 1
          return isVisible(rect) ? [Number.parseFloat(getComputedStyle(name).fontSize) * scale] : []
        })
      return {
        roleNameSizesPx: measureTypeSizes(`${pane} .role-name[data-name]`),
        otherNameSizesPx: canvas
          ? boxes.map(() => canvas.typeSize)
          : measureTypeSizes(`${pane} [data-name]:not(.role-name)`),
        coverage: Math.max(measureSpan('left', 'right'), measureSpan('top', 'bottom')),
        elementCount,
      }
    },
    { pane: paneSelector, box: boxSelector },
  )
}
