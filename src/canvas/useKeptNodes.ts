import { useState } from 'react'
import type { CardData, TeamNode } from './chartItems'

/**
 * A function that gives a list of nodes back with each one, and each card in it, that did not change as the very object
 * of the last list, so that it is not drawn anew. They are told apart by id, and compared by what they are made of.
 */
export function useKeptNodes(): (next: readonly TeamNode[]) => TeamNode[] {
  const [keep] = useState(() => {
    let nodes = new Map<string, TeamNode>()
    let cards = new Map<string, CardData>()
    return (next: readonly TeamNode[]) => {
      const kept = next.map((node) => {
        const all = node.data.cards.map((card) => keepSame(cards.get(card.role.id), card))
        const had = nodes.get(node.id)
        const same = had && isSameList(had.data.cards, all) ? had.data.cards : all
        const data = keepSame(had?.data, { ...node.data, cards: same })
        return had && had.data === data && isSamePlace(had, node) ? had : { ...node, data }
      })
      nodes = new Map(kept.map((node) => [node.id, node]))
      cards = new Map(kept.flatMap(({ data }) => data.cards.map((card) => [card.role.id, card])))
      return kept
    }
  })
  return keep
}

function isSamePlace(a: TeamNode, b: TeamNode): boolean {
  return (
    a.position.x === b.position.x &&
    a.position.y === b.position.y &&
    a.width === b.width &&
    a.height === b.height
  )
}

function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i])
}

/** The object that was there before where it has the same parts, else the new one. */
function keepSame<T extends object>(had: T | undefined, next: T): T {
  if (!had) return next
  const before = new Map<string, unknown>(Object.entries(had))
  return Object.entries(next).every(([key, value]) => Object.is(before.get(key), value)) ? had : next
}
