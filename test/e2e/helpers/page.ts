import type { Frame, Locator, Page } from '@playwright/test'

/** The parts of the page, by the names that PAGE.md gives them. */
export const chart = (page: Page) => page.getByRole('region', { name: 'Chart' })
export const outline = (page: Page) => page.getByRole('region', { name: 'Outline' })
export const details = (page: Page) => page.getByRole('complementary', { name: 'Details' })

/** Where the chart stands, as its style says. */
export function getChartTransform(page: Page | Frame): Promise<string> {
  return page.locator('.react-flow__viewport').evaluate((element) => getComputedStyle(element).transform)
}

/** Whether an element can be seen: its name, or where it has none all of it, in the window with nothing on top. */
export async function isOnScreen(element: Locator): Promise<boolean> {
  return element.evaluate((node) => {
    const { left, top, right, bottom } = (node.querySelector('[data-name]') ?? node).getBoundingClientRect()
    const inWindow = left >= 0 && top >= 0 && right <= window.innerWidth && bottom <= window.innerHeight
    const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
    return inWindow && (node.contains(hit) || (hit?.contains(node) ?? false))
  })
}

/** Goes to another address without loading the page anew, as Back and Forward do. */
export async function navigateWithoutReload(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    window.history.pushState(null, '', to)
    window.dispatchEvent(new PopStateEvent('popstate'))
  }, address)
}

/**
 * Waits until the document has not changed for a moment: parts that are fetched once the rest is drawn have come by
 * then, as they have for a person who looks around first.
 */
export async function waitForStableDom(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.evaluate(
    (quietMs) =>
      new Promise<void>((done) => {
        const finish = () => {
          observer.disconnect()
          done()
        }
        let timer = setTimeout(finish, quietMs)
        const observer = new MutationObserver(() => {
          clearTimeout(timer)
          timer = setTimeout(finish, quietMs)
        })
        observer.observe(document, { subtree: true, childList: true, attributes: true })
      }),
    // In ms, and more than the page itself waits before it fetches them.
    300,
  )
}
