// What was asked for so little ago, in ms, is not asked for again.
const MIN_INTERVAL_MS = 30_000

// A clock that should tick this often, in ms, and has not for several times as long, was asleep.
const CLOCK_TICK_MS = 20_000

/**
 * Has someone look when the page is seen again after a while: back from another tab or window, awake, online. `look`
 * says whether it got an answer; until then each occasion counts. Gives what ends it.
 */
export function onPageRevisit(check: (signal: AbortSignal) => Promise<boolean>): () => void {
  const controller = new AbortController()
  const { signal } = controller
  let lastAnswerTime = Date.now()
  let isChecking = false
  let isRecheckNeeded = false
  const onRevisit = async () => {
    // On waking, a look that began before may yet fail.
    isRecheckNeeded = isChecking
    if (isChecking || document.visibilityState !== 'visible' || Date.now() - lastAnswerTime < MIN_INTERVAL_MS)
      return
    isChecking = true
    const isAnswered = await check(signal)
    if (isAnswered) lastAnswerTime = Date.now()
    isChecking = false
    if (isRecheckNeeded && !isAnswered && !signal.aborted) void onRevisit()
  }
  document.addEventListener('visibilitychange', onRevisit, { signal })
  window.addEventListener('focus', onRevisit, { signal })
  window.addEventListener('online', onRevisit, { signal })
  let lastTick = Date.now()
  const clock = setInterval(() => {
    const hasSlept = Date.now() - lastTick > 6 * CLOCK_TICK_MS
    lastTick = Date.now()
    if (hasSlept) void onRevisit()
  }, CLOCK_TICK_MS)
  return () => {
    clearInterval(clock)
    controller.abort()
  }
}
