import { useState } from 'react'

/** A list of numbers that stays the same object as long as the same numbers are in it. */
export function useKept(next: readonly number[]): readonly number[] {
  const [kept, setKept] = useState(next)
  if (kept.length === next.length && kept.every((each, i) => each === next[i])) return kept
  setKept(next)
  return next
}
