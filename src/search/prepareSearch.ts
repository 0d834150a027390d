import type { OrgIndex } from '../org/model/indexOrg'
import { buildSearchIndex, type SearchFunction } from '../org/search/buildSearchIndex'

interface SearchPreparation {
  /** Whether somebody waits for it. */
  isUrgent: boolean
  promise: Promise<SearchFunction>
  search?: SearchFunction
}

/**
 * The search of an organisation, prepared once, in slices between which the page can do what people ask of it: at
 * idle moments, or with no other rest as soon as it is once asked for `now`.
 */
export function prepareSearch(index: OrgIndex, priority: 'idle' | 'now'): Promise<SearchFunction> {
  let preparation = preparations.get(index)
  if (!preparation) {
    const newPreparation: SearchPreparation = {
      isUrgent: false,
      promise: Promise.resolve().then(() => buildInSlices(index, newPreparation)),
    }
    preparations.set(index, newPreparation)
    preparation = newPreparation
  }
  if (priority === 'now') preparation.isUrgent = true
  return preparation.promise
}

/** The search of an organisation where it is prepared already. */
export function getPreparedSearch(index: OrgIndex): SearchFunction | undefined {
  return preparations.get(index)?.search
}

const preparations = new WeakMap<OrgIndex, SearchPreparation>()

// In ms: well below the 50 that people notice, on a machine some times slower than was meant too.
const SLICE_MS = 10

async function buildInSlices(index: OrgIndex, preparation: SearchPreparation): Promise<SearchFunction> {
  const generator = buildSearchIndex(index)
  for (;;) {
    await yieldToMain(preparation.isUrgent)
    const sliceEnd = performance.now() + SLICE_MS
    let step = generator.next()
    while (!step.done && performance.now() < sliceEnd) step = generator.next()
    if (step.done) {
      preparation.search = step.value
      return step.value
    }
  }
}

function yieldToMain(isUrgent: boolean): Promise<void> {
  return new Promise((resolve) => {
    // Safari knows no idle moments.
    if (isUrgent || !('requestIdleCallback' in window)) setTimeout(resolve, isUrgent ? 0 : 30)
    else requestIdleCallback(() => resolve(), { timeout: 500 })
  })
}
