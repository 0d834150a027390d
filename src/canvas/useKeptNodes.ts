import { useState } from 'react'
import type { ChartNode } from './chartItems'

/**
 * A function that gives a list of nodes back with each one that did not change as the very object of the last list, so
 * that React Flow does not draw it anew. Nodes are told apart by id, and compared by what they are made of.
 */
export function useKeptNodes(): (next: readonly ChartNode[]) => ChartNode[] {
  const [keep] = useState(() => {
    let last = new Map<string, ChartNode>()
    return (next: readonly ChartNode[]) => {
      const kept = next.map((node) => {
        const had = last.get(node.id)
        return had && isSame(had, node) ? had : node
      })
      last = new Map(kept.map((node) => [node.id, node]))
      return kept
    }
  })
  return keep
}

function isSame(a: ChartNode, b: ChartNode): boolean {
  return (
    a.type === b.type &&
    a.position.x === b.position.x &&
    a.position.y === b.position.y &&
    a.width === b.width &&
    a.height === b.height &&
    hasSame(a.data, b.data)
  )
}

function hasSame(a: Record<string, unknown>, b: Record<string, unknown>): boolean {
  return Object.keys(b).every((key) => Object.is(a[key], b[key]))
}
