import { useState } from 'react'

/** The first of a run of equal values: the same object until `isEqual` finds a difference. */
export function useStable<T>(value: T, isEqual: (a: T, b: T) => boolean): T {
  return useReconciled(value, (previous, next) => (isEqual(previous, next) ? previous : next))
}

/**
 * A value that reuses parts of the one before: what `reconcile` makes of the last result and the new value. It is called
 * once for each new value, and has to return the last result itself where nothing changed.
 */
export function useReconciled<T>(value: T, reconcile: (previous: T, next: T) => T): T {
  const [{ source, result }, setReconciled] = useState({ source: value, result: value })
  if (source === value) return result
  const reconciled = reconcile(result, value)
  if (reconciled !== result) setReconciled({ source: value, result: reconciled })
  return reconciled
}

export function areListsEqual<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((value, i) => Object.is(value, b[i]))
}

export function areSetsEqual<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size === b.size && [...a].every((member) => b.has(member))
}
