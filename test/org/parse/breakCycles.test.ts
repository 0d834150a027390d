import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakCycles, type HierarchyEdge } from '../../../src/org/parse/breakCycles'
import { createProblemLog } from '../../../src/org/parse/problemLog'

describe('circles', () => {
  it('lose the link that closes them in file order, and no other', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 14 }), (pairs) => {
        const edges = createEdges(...pairs.map(([from, to]): [string, string] => [`t${from}`, `t${to}`]))
        const keptEdges: HierarchyEdge[] = []
        for (const edge of edges) if (!isBelow(edge.to, edge.from, keptEdges)) keptEdges.push(edge)
        const { removed, messages } = breakAndReport(edges)
        expect(removed).toEqual(edges.filter((link) => !keptEdges.includes(link)))
        expect(messages).toHaveLength(removed.length)
      }),
      { numRuns: 1000 },
    )
  })

  it('are found by any of several links up and down', () => {
    const links = createEdges(['a', 'b'], ['a', 'c'], ['d', 'b'], ['b', 'a'], ['c', 'a'], ['b', 'd'])
    expect(breakAndReport(links).removed).toEqual(links.slice(3))
  })

  it('are told by the shortest way back', () => {
    const detour = createEdges(
      ['b', 'c'],
      ['b', 'd'],
      ['c', 'd'],
      ['d', 'e'],
      ['e', 'f'],
      ['f', 'a'],
      ['a', 'b'],
    )
    expect(breakAndReport(detour).messages).toEqual([
      'links[6]: goes round: a → b → d → e → f → a; this link is cut',
    ])
    expect(breakAndReport(createEdges(['a', 'a'])).messages).toEqual([
      'links[0]: goes round: a → a; this link is cut',
    ])
  })

  it('are told whole up to twelve ids, and longer ones by their ends', () => {
    const cycleOf = (length: number) =>
      breakAndReport(createEdges(...createRing(length))).messages.map((each) =>
        each.replace(/^.*: |; .*$/g, ''),
      )
    expect(cycleOf(11)).toEqual(['t10 → t0 → t1 → t2 → t3 → t4 → t5 → t6 → t7 → t8 → t9 → t10'])
    expect(cycleOf(12)).toEqual(['t11 → t0 → t1 → t2 → t3 → t4 → (1 more) → t6 → t7 → t8 → t9 → t10 → t11'])
    expect(cycleOf(10_000)).toEqual([
      't9999 → t0 → t1 → t2 → t3 → t4 → (9989 more) → t9994 → t9995 → t9996 → t9997 → t9998 → t9999',
    ])
  })
})

function createEdges(...pairs: [from: string, to: string][]): HierarchyEdge[] {
  return pairs.map(([from, to], i) => ({ from, to, path: ['links', i] }))
}

function createRing(length: number): [string, string][] {
  return Array.from({ length }, (_, i) => [`t${i}`, `t${(i + 1) % length}`])
}

function breakAndReport(edges: readonly HierarchyEdge[]) {
  const { problems, report } = createProblemLog({})
  const removed = breakCycles(edges, 'goes round', report)
  return { removed, messages: problems.map(({ message }) => message) }
}

/** Whether links lead from one id up to another, or are the same: tried one after the other. */
function isBelow(from: string, to: string, edges: readonly HierarchyEdge[]): boolean {
  return from === to || edges.some((link) => link.from === from && isBelow(link.to, to, edges))
}
