import { replaceEqualDeep } from '@tanstack/react-query'
import { useState } from 'react'

/**
 * A function that gives a value back with all parts of the last one that are equal, so that what did not change keeps
 * its identity, and is not drawn anew.
 */
export function useKept<T>(): (next: T) => T {
  const [keep] = useState(() => {
    let last: T | undefined
    return (next: T) => {
      last = last === undefined ? next : replaceEqualDeep(last, next)
      return last
    }
  })
  return keep
}
