import { type Node, parseTree } from 'jsonc-parser'

/** A place in a text as editors show it, line and column both counted from 1. */
interface TextPosition {
  line: number
  column: number
}

/** Finds places in a text that is JSON, or nearly so. */
export interface JsonPositions {
  /** The offset of the value at a JSON pointer; of one that is not there, that of what should hold it. */
  offsetOf(pointer: string): number
  positionAt(offset: number): TextPosition
}

/** Prepares to find places in a text: linear in its length, for any number of places. */
export function createJsonPositions(text: string): JsonPositions {
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  let tree: Node | undefined
  return {
    offsetOf: (pointer) => {
      tree ??= parseJsonTree(text)
      const steps = pointer.split('/').slice(1)
      const node = steps.reduce(
        (parent, step) =>
          parent && (findChild(parent, step.replaceAll('~1', '/').replaceAll('~0', '~')) ?? parent),
        tree,
      )
      return node?.offset ?? 0
    },
    positionAt: (offset) => {
      const line = countNotAbove(lineStarts, offset)
      return { line, column: offset - (lineStarts[line - 1] ?? 0) + 1 }
    },
  }
}

function parseJsonTree(text: string): Node | undefined {
  try {
    return parseTree(text)
  } catch {
    // jsonc-parser calls itself for each level: of a file nested past the stack no place is known but its start.
    return undefined
  }
}

function findChild({ type, children = [] }: Node, step: string): Node | undefined {
  if (type === 'array') return children[Number(step)]
  // Of a key that is there twice the last one counts, as for JSON.parse.
  return children.findLast((property) => property.children?.[0]?.value === step)?.children?.[1]
}

/** How many of some ascending numbers are not above a limit, by halving. */
function countNotAbove(ascending: readonly number[], limit: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if ((ascending[middle] ?? 0) <= limit) low = middle + 1
    else high = middle
  }
  return low
}
