import { useState } from 'react'

/** A set that stays the same object as long as it has the same members. */
export function useStableSet<T>(value: ReadonlySet<T>): ReadonlySet<T> {
  const [stableSet, setStableSet] = useState(value)
  if (stableSet === value || hasSameMembers(stableSet, value)) return stableSet
  setStableSet(value)
  return value
}

function hasSameMembers<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size === b.size && [...a].every((member) => b.has(member))
}
