import { useState } from 'react'
import type { RoleCardData, TeamNode } from './reactFlowNodes'

/**
 * A function that gives a list of nodes back with each one, and each card in it, that did not change as the very object
 * of the last list, so that it is not drawn anew. They are told apart by id, and compared by what they are made of.
 */
export function useStableNodes(): (next: readonly TeamNode[]) => TeamNode[] {
  const [stabilize] = useState(() => {
    let nodes = new Map<string, TeamNode>()
    let roleCards = new Map<string, RoleCardData>()
    return (next: readonly TeamNode[]) => {
      const stable = next.map((node) => {
        const cardsOfNode = node.data.roleCards.map((card) => keepIfEqual(roleCards.get(card.role.id), card))
        const previous = nodes.get(node.id)
        const stableCards =
          previous && areListsEqual(previous.data.roleCards, cardsOfNode)
            ? previous.data.roleCards
            : cardsOfNode
        const data = keepIfEqual(previous?.data, { ...node.data, roleCards: stableCards })
        return previous && previous.data === data && hasSameGeometry(previous, node)
          ? previous
          : { ...node, data }
      })
      nodes = new Map(stable.map((node) => [node.id, node]))
      roleCards = new Map(stable.flatMap(({ data }) => data.roleCards.map((card) => [card.role.id, card])))
      return stable
    }
  })
  return stabilize
}

function hasSameGeometry(a: TeamNode, b: TeamNode): boolean {
  return (
    a.position.x === b.position.x &&
    a.position.y === b.position.y &&
    a.width === b.width &&
    a.height === b.height
  )
}

function areListsEqual<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i])
}

/** The object that was there before where it has the same parts, else the new one. */
function keepIfEqual<T extends object>(previous: T | undefined, next: T): T {
  if (!previous) return next
  const previousEntries = new Map<string, unknown>(Object.entries(previous))
  return Object.entries(next).every(([key, value]) => Object.is(previousEntries.get(key), value))
    ? previous
    : next
}
