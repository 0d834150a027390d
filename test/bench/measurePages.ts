import { measureSmoothness, type Smoothness } from './gestures'
import { inspectChart } from './inspectChart'
import { type BenchPage, EMPTY_PAGE } from './pages'
import { median, quantile } from './statistics'
import { type PageVisit, VisitTimeoutError, visitPage } from './visitPage'

/** What is known of a page after a visit, or several. */
export interface PageResult {
  page: BenchPage
  /** ms from navigation to the chart, of each visit. */
  chartMs: number[]
  /** The same of the empty page's visits just before these. */
  emptyMs: number[]
  smoothness?: Smoothness
  emptySmoothness?: Smoothness
  names?: { count: number; minPx: number; medianPx: number }
  coverage?: number
  elementCount?: number
  /** MB in use after a collection. */
  heapMb?: number
  /** kB loaded, as sent. */
  loadedKb?: number
  /** Why there is no more than that. */
  fault?: string
}

interface RunOptions {
  url: string
  rounds: number
  /** Seconds that a page has. */
  timeoutSeconds: number
  reportProgress: (progress: string) => void
}

// A page that takes this long is not so noisy that it must be visited again.
const SLOW_PAGE_MS = 10_000
const SETTLE_MS = 800

/**
 * Visits pages in rounds, the empty page before each other one, so that what else the machine does hits them alike.
 * What a page shows, and how smoothly it moves, is measured in the first round. A page that fails says so in its row.
 */
export async function measurePages(pages: readonly BenchPage[], options: RunOptions): Promise<PageResult[]> {
  const rows = pages.map((page): PageResult => ({ page, chartMs: [], emptyMs: [] }))
  const emptyResult: PageResult = rows.find(({ page }) => page === EMPTY_PAGE) ?? {
    page: EMPTY_PAGE,
    chartMs: [],
    emptyMs: [],
  }
  const others = rows.filter((row) => row !== emptyResult)
  for (let round = 0; round < options.rounds; round++) {
    if (others.length === 0) await measurePage(emptyResult, options, round === 0)
    for (const row of others) {
      if (row.fault !== undefined || row.chartMs.some((ms) => ms > SLOW_PAGE_MS)) continue
      options.reportProgress(`${row.page.name}, round ${round + 1}`)
      const before: PageResult = { page: EMPTY_PAGE, chartMs: [], emptyMs: [] }
      await measurePage(before, options, round === 0)
      row.emptyMs.push(...before.chartMs)
      if (before.smoothness) row.emptySmoothness = before.smoothness
      Object.assign(emptyResult, { ...before, chartMs: [...emptyResult.chartMs, ...before.chartMs] })
      await measurePage(row, options, round === 0)
    }
  }
  return rows
}

async function measurePage(
  row: PageResult,
  { url, timeoutSeconds }: RunOptions,
  measuresEverything: boolean,
): Promise<void> {
  try {
    await visitPage(url + row.page.path, timeoutSeconds, async (visit) => {
      row.chartMs.push(visit.chartMs)
      if (measuresEverything) await measureAll(row, visit)
    })
  } catch (error) {
    row.fault = error instanceof VisitTimeoutError ? error.message : `failed: ${String(error).split('\n')[0]}`
  }
}

async function measureAll(row: PageResult, { page, session, network }: PageVisit): Promise<void> {
  await page.waitForTimeout(SETTLE_MS)
  const { roleNameSizesPx, otherNameSizesPx, coverage, elementCount } = await inspectChart(page, row.page)
  const nameSizesPx = [...roleNameSizesPx, ...otherNameSizesPx]
  row.names = { count: nameSizesPx.length, minPx: quantile(nameSizesPx, 0), medianPx: median(nameSizesPx) }
  row.coverage = coverage
  row.elementCount = elementCount
  row.loadedKb = network.bytes / 1000
  row.heapMb = await measureHeapMb({ page, session })
  row.smoothness = await measureSmoothness(page)
}

/** MB of JavaScript objects that are still in use. */
async function measureHeapMb({ page, session }: Pick<PageVisit, 'page' | 'session'>): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  // Chromium tells it, TypeScript's DOM does not know it.
  return page.evaluate(() => {
    const { memory } = performance as Performance & { memory?: { usedJSHeapSize: number } }
    return (memory?.usedJSHeapSize ?? Number.NaN) / 1e6
  })
}
