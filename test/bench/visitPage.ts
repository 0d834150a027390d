import { type CDPSession, chromium, type Page } from 'playwright-core'
import { findBrowser, launchFlags } from '../e2e/helpers/browser'
import { installProbe } from './probe'

export const WINDOW_SIZE_PX = { width: 1280, height: 800 } as const

/** A page whose chart has been drawn. */
export interface PageVisit {
  page: Page
  session: CDPSession
  /** ms from navigation to `performance.mark('atlas:chart')`. */
  chartMs: number
  /** What it has loaded so far: bytes as sent, headers included, and the paths asked for. */
  network: { bytes: number; paths: string[] }
}

/** A page did not get done with what was asked of it in the time that it was given. */
export class VisitTimeoutError extends Error {
  constructor(seconds: number) {
    super(`did not finish in ${seconds} s`)
    this.name = 'DidNotFinish'
  }
}

/**
 * Opens an address in a browser of its own, waits for the chart, and does something there. Throws DidNotFinish where
 * the chart is not drawn in so many seconds, or the rest takes longer than so many again, or than `actSeconds`.
 */
export async function visitPage<T>(
  address: string,
  loadSeconds: number,
  act: (visit: PageVisit) => Promise<T>,
  actSeconds = loadSeconds,
): Promise<T> {
  const executablePath = findBrowser()
  const browser = await chromium.launch({
    args: [...launchFlags, '--enable-precise-memory-info'],
    ...(executablePath !== undefined && { executablePath }),
  })
  try {
    const page = await browser.newPage({ viewport: WINDOW_SIZE_PX })
    const session = await page.context().newCDPSession(page)
    const network: PageVisit['network'] = { bytes: 0, paths: [] }
    await session.send('Network.enable')
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      network.bytes += encodedDataLength
    })
    session.on('Network.requestWillBeSent', ({ request }) => {
      network.paths.push(new URL(request.url).pathname)
    })
    // tsx has esbuild keep the names of functions, by a helper that the page does not have.
    await page.addInitScript('globalThis.__name ??= (named) => named')
    await page.addInitScript(installProbe)
    const chartMs = await runWithin(loadSeconds, async () => {
      await page.goto(address, { timeout: 0, waitUntil: 'commit' })
      return page.evaluate(() => window.probe.chartDrawnMs)
    })
    return await runWithin(actSeconds, () => act({ page, session, chartMs, network }))
  } finally {
    await browser.close()
  }
}

async function runWithin<T>(seconds: number, act: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new VisitTimeoutError(seconds)), seconds * 1000)
  })
  const result = act()
  // Given up, it fails when its browser is closed, and nobody listens any more.
  result.catch(() => {})
  try {
    return await Promise.race([result, timeout])
  } finally {
    clearTimeout(timer)
  }
}
