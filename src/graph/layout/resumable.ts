/** A computation that can be paused: it yields at each point where it may stop for a while, and returns its result. */
export type Resumable<T> = Generator<undefined, T, undefined>

/** Runs a computation to its end without a pause. */
export function runToCompletion<T>(computation: Resumable<T>): T {
  let step = computation.next()
  while (!step.done) step = computation.next()
  return step.value
}

/** Maps values one after the other with a resumable function. */
export function* mapResumable<T, R>(
  values: readonly T[],
  compute: (value: T) => Resumable<R>,
): Resumable<R[]> {
  const results: R[] = []
  for (const value of values) results.push(yield* compute(value))
  return results
}
