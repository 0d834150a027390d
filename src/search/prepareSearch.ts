import type { OrgIndex } from '../org/model/indexOrg'
import { buildSearchIndex, type SearchFunction } from '../org/search/buildSearchIndex'

interface SearchPreparation {
  /** Whether a person is waiting for it. */
  isUrgent: boolean
  promise: Promise<SearchFunction>
  search?: SearchFunction
}

/**
 * Builds the search index of an organisation once, in slices, so that the page stays responsive: in idle time or, from
 * the first call with `now`, without waiting for it.
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

/** The search of an organisation, if it is prepared already. */
export function getPreparedSearch(index: OrgIndex): SearchFunction | undefined {
  return preparations.get(index)?.search
}

const preparations = new WeakMap<OrgIndex, SearchPreparation>()

// In ms: well below the 50 that people notice, on slow machines too.
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
    // Safari has no requestIdleCallback.
    if (isUrgent || !('requestIdleCallback' in window)) setTimeout(resolve, isUrgent ? 0 : 30)
    else requestIdleCallback(() => resolve(), { timeout: 500 })
  })
}
