import { useState } from 'react'

/** A set that stays the same object as long as it has the same members. */
export function useKeptSet<T>(next: ReadonlySet<T>): ReadonlySet<T> {
  const [kept, setKept] = useState(next)
  if (kept === next || isSame(kept, next)) return kept
  setKept(next)
  return next
}

function isSame<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size === b.size && [...a].every((member) => b.has(member))
}
