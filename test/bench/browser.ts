import { type CDPSession, chromium, type Page } from 'playwright-core'
import { findBrowser, launchFlags } from '../e2e/browser'
import { installProbe } from './probe'

export const PANE = { width: 1280, height: 800 } as const

/** A page whose chart has been drawn. */
export interface Visit {
  page: Page
  session: CDPSession
  /** ms from navigation to `performance.mark('atlas:chart')`. */
  chartMs: number
  /** What it has loaded so far: bytes as sent, headers included, and the paths asked for. */
  loaded: { bytes: number; paths: string[] }
}

/** A page did not get done with what was asked of it in the time that it was given. */
export class DidNotFinish extends Error {
  constructor(seconds: number) {
    super(`did not finish in ${seconds} s`)
    this.name = 'DidNotFinish'
  }
}

/**
 * Opens an address in a browser of its own, waits for the chart, and does something there. Throws DidNotFinish where
 * the chart is not drawn in so many seconds, or the rest takes longer than so many again, or than `actSeconds`.
 */
export async function visit<T>(
  address: string,
  seconds: number,
  act: (visit: Visit) => Promise<T>,
  actSeconds = seconds,
): Promise<T> {
  const executablePath = findBrowser()
  const browser = await chromium.launch({
    args: [...launchFlags, '--enable-precise-memory-info'],
    ...(executablePath !== undefined && { executablePath }),
  })
  try {
    const page = await browser.newPage({ viewport: PANE })
    const session = await page.context().newCDPSession(page)
    const loaded: Visit['loaded'] = { bytes: 0, paths: [] }
    await session.send('Network.enable')
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      loaded.bytes += encodedDataLength
    })
    session.on('Network.requestWillBeSent', ({ request }) => {
      loaded.paths.push(new URL(request.url).pathname)
    })
    // tsx has esbuild keep the names of functions, by a helper that the page does not have.
    await page.addInitScript('globalThis.__name ??= (named) => named')
    await page.addInitScript(installProbe)
    const chartMs = await within(seconds, async () => {
      await page.goto(address, { timeout: 0, waitUntil: 'commit' })
      return page.evaluate(() => window.probe.chart)
    })
    return await within(actSeconds, () => act({ page, session, chartMs, loaded }))
  } finally {
    await browser.close()
  }
}

async function within<T>(seconds: number, act: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DidNotFinish(seconds)), seconds * 1000)
  })
  const done = act()
  // Given up, it fails when its browser is closed, and nobody listens any more.
  done.catch(() => {})
  try {
    return await Promise.race([done, late])
  } finally {
    clearTimeout(timer)
  }
}
