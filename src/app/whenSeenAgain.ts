// What was asked for so little ago, in ms, is not asked for again.
const MOMENT = 30_000

// A clock that should tick this often, in ms, and has not for several times as long, was asleep.
const TICK = 20_000

/**
 * Has someone look when the page is seen again after a while: back from another tab or window, awake, online. `look`
 * says whether it got an answer; until then each occasion counts. Gives what ends it.
 */
export function whenSeenAgain(look: (signal: AbortSignal) => Promise<boolean>): () => void {
  const ended = new AbortController()
  const { signal } = ended
  let answered = Date.now()
  let isLooking = false
  let isMissed = false
  const onSeen = async () => {
    // On waking, a look that began before may yet fail.
    isMissed = isLooking
    if (isLooking || document.visibilityState !== 'visible' || Date.now() - answered < MOMENT) return
    isLooking = true
    const isAnswered = await look(signal)
    if (isAnswered) answered = Date.now()
    isLooking = false
    if (isMissed && !isAnswered && !signal.aborted) void onSeen()
  }
  document.addEventListener('visibilitychange', onSeen, { signal })
  window.addEventListener('focus', onSeen, { signal })
  window.addEventListener('online', onSeen, { signal })
  let ticked = Date.now()
  const clock = setInterval(() => {
    const hasSlept = Date.now() - ticked > 6 * TICK
    ticked = Date.now()
    if (hasSlept) void onSeen()
  }, TICK)
  return () => {
    clearInterval(clock)
    ended.abort()
  }
}
