import type { Page } from 'playwright-core'
import { EXPLORER_PAGE } from './pages'

/** The explorer's addresses that are measured: as it opens, and with all teams open. */
export const EXPLORER_ADDRESSES = ['/', '/?open=*'] as const

/** The zooms that the explorer allows. */
const MIN_ZOOM = 0.0035
const MAX_ZOOM = 2
// Longer than the chart glides, and than it waits before it draws at rest what it left out while moving.
const SETTLE_MS = 700

/** Lets what moves come to rest. */
export async function waitForRest(page: Page): Promise<void> {
  await page.waitForTimeout(SETTLE_MS)
}

/** The zoom that the chart stands at: 1 shows it in its own size. */
export async function getZoom(page: Page): Promise<number> {
  return page.evaluate(() => {
    const viewportElement = document.querySelector('.react-flow__viewport')
    return viewportElement ? new DOMMatrix(getComputedStyle(viewportElement).transform).a : Number.NaN
  })
}

/** Zooms by the wheel, about the middle of the chart, and waits until all is at rest. */
export async function zoomTo(page: Page, zoom: number): Promise<void> {
  const { x, y } = await getChartCentre(page)
  await page.mouse.move(x, y)
  const target = Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom))
  const from = await getZoom(page)
  // d3-zoom doubles for every 500 px of the wheel.
  await page.mouse.wheel(0, -500 * Math.log2(target / from))
  await waitForRest(page)
}

/** The middle of the chart, in px of the window. */
export async function getChartCentre(page: Page): Promise<{ x: number; y: number }> {
  const box = await chartRegion(page).boundingBox()
  if (!box) throw new Error('There is no chart')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

export function chartRegion(page: Page) {
  return page.getByRole('region', { name: 'Chart', exact: true })
}

/** The checkboxes of the filters that stand for qualities: those in groups. */
export function qualityCheckboxes(page: Page) {
  return page
    .getByRole('region', { name: 'Filters' })
    .getByRole('group', { name: /^(?!Status)/ })
    .getByRole('checkbox')
}

/** The middles of those elements of the chart that can be clicked there, in px of the window. */
export async function findClickPoints(page: Page, selector: string): Promise<{ x: number; y: number }[]> {
  return page.evaluate(
    ({ pane, selector }) => {
      const all = document.querySelector(pane)?.querySelectorAll(selector) ?? []
      return [...all].flatMap((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect()
        const centre = { x: (left + right) / 2, y: (top + bottom) / 2 }
        return element.contains(document.elementFromPoint(centre.x, centre.y)) ? [centre] : []
      })
    },
    { pane: EXPLORER_PAGE.paneSelector, selector },
  )
}

export const ROLE_LINK_SELECTOR = 'a[href*="/role/"]'
