import type { Page } from 'playwright-core'
import type { Latency, MeasuredEvent } from './probe'

/** Does something that causes such an event in the page, and times how long it takes to show. */
export async function measureLatency(
  page: Page,
  event: MeasuredEvent,
  act: () => Promise<void>,
): Promise<Latency> {
  await page.evaluate((event) => window.probe.measureNextEvent(event), event)
  await act()
  const latency = await page.evaluate(() => window.probe.latency)
  if (!latency) throw new Error('The page was loaded anew while it was timed')
  return latency
}
