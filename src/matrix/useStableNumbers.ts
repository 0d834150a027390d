import { useState } from 'react'

/** A list of numbers that stays the same object as long as the same numbers are in it. */
export function useStableNumbers(next: readonly number[]): readonly number[] {
  const [stable, setStable] = useState(next)
  if (stable.length === next.length && stable.every((each, i) => each === next[i])) return stable
  setStable(next)
  return next
}
