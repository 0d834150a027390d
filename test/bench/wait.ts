import type { Page } from 'playwright-core'
import type { TimedEvent, Wait } from './probe'

/** Does something that causes such an event in the page, and times how long it takes to show. */
export async function timed(page: Page, event: TimedEvent, act: () => Promise<void>): Promise<Wait> {
  await page.evaluate((event) => window.probe.timeNext(event), event)
  await act()
  const wait = await page.evaluate(() => window.probe.timed)
  if (!wait) throw new Error('The page was loaded anew while it was timed')
  return wait
}
