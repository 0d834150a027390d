import type { Page } from 'playwright-core'
import { ATLAS } from './pages'

/** The explorer's addresses that are measured: as it opens, and with all teams open. */
export const addresses = ['/', '/?open=*'] as const

/** The zooms that the explorer allows. */
const LEAST = 0.0035
const MOST = 2
// Longer than the chart glides, and than it waits before it draws at rest what it left out while moving.
const SETTLE_MS = 700

/** Lets what moves come to rest. */
export async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(SETTLE_MS)
}

/** The zoom that the chart stands at: 1 shows it in its own size. */
export async function zoomOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const moved = document.querySelector('.react-flow__viewport')
    return moved ? new DOMMatrix(getComputedStyle(moved).transform).a : Number.NaN
  })
}

/** Zooms by the wheel, about the middle of the chart, and waits until all is at rest. */
export async function zoomTo(page: Page, zoom: number): Promise<void> {
  const { x, y } = await middle(page)
  await page.mouse.move(x, y)
  const target = Math.min(MOST, Math.max(LEAST, zoom))
  const from = await zoomOf(page)
  // d3-zoom doubles for every 500 px of the wheel.
  await page.mouse.wheel(0, -500 * Math.log2(target / from))
  await settle(page)
}

/** The middle of the chart, in px of the window. */
export async function middle(page: Page): Promise<{ x: number; y: number }> {
  const box = await chart(page).boundingBox()
  if (!box) throw new Error('There is no chart')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

export function chart(page: Page) {
  return page.getByRole('region', { name: 'Chart', exact: true })
}

/** The checkboxes of the filters that stand for qualities: those in groups. */
export function qualityBoxes(page: Page) {
  return page
    .getByRole('region', { name: 'Filters' })
    .getByRole('group', { name: /^(?!Status)/ })
    .getByRole('checkbox')
}

/** The middles of those elements of the chart that can be clicked there, in px of the window. */
export async function clickable(page: Page, selector: string): Promise<{ x: number; y: number }[]> {
  return page.evaluate(
    ({ pane, selector }) => {
      const all = document.querySelector(pane)?.querySelectorAll(selector) ?? []
      return [...all].flatMap((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect()
        const at = { x: (left + right) / 2, y: (top + bottom) / 2 }
        return element.contains(document.elementFromPoint(at.x, at.y)) ? [at] : []
      })
    },
    { pane: ATLAS.pane, selector },
  )
}

export const ROLE = 'a[href*="/role/"]'
