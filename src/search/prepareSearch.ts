import type { OrgIndex } from '../org/model/indexOrg'
import { buildSearchIndex, type SearchFunction } from '../org/search/buildSearchIndex'

interface Preparing {
  /** Whether somebody waits for it. */
  hurried: boolean
  ready: Promise<SearchFunction>
  search?: SearchFunction
}

/**
 * The search of an organisation, prepared once, in slices between which the page can do what people ask of it: at
 * idle moments, or with no other rest as soon as it is once asked for `now`.
 */
export function prepareSearch(index: OrgIndex, when: 'idle' | 'now'): Promise<SearchFunction> {
  let preparing = started.get(index)
  if (!preparing) {
    const begun: Preparing = { hurried: false, ready: Promise.resolve().then(() => prepare(index, begun)) }
    started.set(index, begun)
    preparing = begun
  }
  if (when === 'now') preparing.hurried = true
  return preparing.ready
}

/** The search of an organisation where it is prepared already. */
export function preparedSearch(index: OrgIndex): SearchFunction | undefined {
  return started.get(index)?.search
}

const started = new WeakMap<OrgIndex, Preparing>()

// In ms: well below the 50 that people notice, on a machine some times slower than was meant too.
const SLICE = 10

async function prepare(index: OrgIndex, preparing: Preparing): Promise<SearchFunction> {
  const steps = buildSearchIndex(index)
  for (;;) {
    await rest(preparing.hurried)
    const end = performance.now() + SLICE
    let step = steps.next()
    while (!step.done && performance.now() < end) step = steps.next()
    if (step.done) {
      preparing.search = step.value
      return step.value
    }
  }
}

function rest(hurried: boolean): Promise<void> {
  return new Promise((resolve) => {
    // Safari knows no idle moments.
    if (hurried || !('requestIdleCallback' in window)) setTimeout(resolve, hurried ? 0 : 30)
    else requestIdleCallback(() => resolve(), { timeout: 500 })
  })
}
