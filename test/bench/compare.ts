import { DidNotFinish, type Visit, visit } from './browser'
import { gesture, type Smoothness } from './gestures'
import { look } from './look'
import { median, quantile } from './numbers'
import { type BenchPage, EMPTY } from './pages'

/** What is known of a page after a visit, or several. */
export interface Measured {
  page: BenchPage
  /** ms from navigation to the chart, of each visit. */
  chartMs: number[]
  /** The same of the empty page's visits just before these. */
  emptyMs: number[]
  smooth?: Smoothness
  emptySmooth?: Smoothness
  names?: { count: number; least: number; median: number }
  cover?: number
  elements?: number
  /** MB in use after a collection. */
  heap?: number
  /** kB loaded, as sent. */
  loaded?: number
  /** Why there is no more than that. */
  fault?: string
}

interface Run {
  url: string
  rounds: number
  /** Seconds that a page has. */
  patience: number
  say: (progress: string) => void
}

// A page that takes this long is not so noisy that it must be visited again.
const SLOW_MS = 10_000
const SETTLE_MS = 800

/**
 * Visits pages in rounds, the empty page before each other one, so that what else the machine does hits them alike.
 * What a page shows, and how smoothly it moves, is measured in the first round. A page that fails says so in its row.
 */
export async function compare(pages: readonly BenchPage[], run: Run): Promise<Measured[]> {
  const rows = pages.map((page): Measured => ({ page, chartMs: [], emptyMs: [] }))
  const floor: Measured = rows.find(({ page }) => page === EMPTY) ?? { page: EMPTY, chartMs: [], emptyMs: [] }
  const others = rows.filter((row) => row !== floor)
  for (let round = 0; round < run.rounds; round++) {
    if (others.length === 0) await measure(floor, run, round === 0)
    for (const row of others) {
      if (row.fault !== undefined || row.chartMs.some((ms) => ms > SLOW_MS)) continue
      run.say(`${row.page.name}, round ${round + 1}`)
      const before: Measured = { page: EMPTY, chartMs: [], emptyMs: [] }
      await measure(before, run, round === 0)
      row.emptyMs.push(...before.chartMs)
      if (before.smooth) row.emptySmooth = before.smooth
      Object.assign(floor, { ...before, chartMs: [...floor.chartMs, ...before.chartMs] })
      await measure(row, run, round === 0)
    }
  }
  return rows
}

async function measure(row: Measured, { url, patience }: Run, all: boolean): Promise<void> {
  try {
    await visit(url + row.page.path, patience, async (there) => {
      row.chartMs.push(there.chartMs)
      if (all) await measureAll(row, there)
    })
  } catch (error) {
    row.fault = error instanceof DidNotFinish ? error.message : `failed: ${String(error).split('\n')[0]}`
  }
}

async function measureAll(row: Measured, { page, session, loaded }: Visit): Promise<void> {
  await page.waitForTimeout(SETTLE_MS)
  const { roleNames, otherNames, cover, elements } = await look(page, row.page)
  const names = [...roleNames, ...otherNames]
  row.names = { count: names.length, least: quantile(names, 0), median: median(names) }
  row.cover = cover
  row.elements = elements
  row.loaded = loaded.bytes / 1000
  row.heap = await heapOf({ page, session })
  row.smooth = await gesture(page)
}

/** MB of JavaScript objects that are still in use. */
async function heapOf({ page, session }: Pick<Visit, 'page' | 'session'>): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  // Chromium tells it, TypeScript's DOM does not know it.
  return page.evaluate(() => {
    const { memory } = performance as Performance & { memory?: { usedJSHeapSize: number } }
    return (memory?.usedJSHeapSize ?? Number.NaN) / 1e6
  })
}
