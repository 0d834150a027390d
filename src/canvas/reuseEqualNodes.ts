import { areListsEqual } from '../ui/hooks/useStable'
import type { TeamNode } from './reactFlowNodes'

/**
 * The new nodes with the objects of the previous list in place of those that are equal, cards included, so that React
 * renders only what changed. The previous list itself where all are equal. Nodes are matched by id.
 */
export function reuseEqualNodes(previous: TeamNode[], next: TeamNode[]): TeamNode[] {
  const previousById = new Map(previous.map((node) => [node.id, node]))
  const reconciled = next.map((node) => reuseEqualNode(previousById.get(node.id), node))
  return areListsEqual(previous, reconciled) ? previous : reconciled
}

function reuseEqualNode(previous: TeamNode | undefined, next: TeamNode): TeamNode {
  if (!previous) return next
  const previousCards = new Map(previous.data.roleCards.map((card) => [card.role.id, card]))
  const reconciledCards = next.data.roleCards.map((card) =>
    reuseIfEqual(previousCards.get(card.role.id), card),
  )
  const roleCards = areListsEqual(previous.data.roleCards, reconciledCards)
    ? previous.data.roleCards
    : reconciledCards
  const data = reuseIfEqual(previous.data, { ...next.data, roleCards })
  return previous.data === data && hasSameGeometry(previous, next) ? previous : { ...next, data }
}

function hasSameGeometry(a: TeamNode, b: TeamNode): boolean {
  return (
    a.position.x === b.position.x &&
    a.position.y === b.position.y &&
    a.width === b.width &&
    a.height === b.height
  )
}

/** The previous object where all properties are the same, else the new one. */
function reuseIfEqual<T extends object>(previous: T | undefined, next: T): T {
  if (!previous) return next
  const previousEntries = new Map<string, unknown>(Object.entries(previous))
  return Object.entries(next).every(([key, value]) => Object.is(previousEntries.get(key), value))
    ? previous
    : next
}
