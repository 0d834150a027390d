import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutCircles, type Link } from '../../src/org/circles'
import { problemLog } from '../../src/org/problems'

describe('circles', () => {
  it('lose the link that closes them in file order, and no other', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 14 }), (pairs) => {
        const links = linksOf(...pairs.map(([from, to]): [string, string] => [`t${from}`, `t${to}`]))
        const kept: Link[] = []
        for (const link of links) if (!leadsUp(link.to, link.from, kept)) kept.push(link)
        const { cut, said } = cutOf(links)
        expect(cut).toEqual(links.filter((link) => !kept.includes(link)))
        expect(said).toHaveLength(cut.length)
      }),
      { numRuns: 1000 },
    )
  })

  it('are found by any of several links up and down', () => {
    const links = linksOf(['a', 'b'], ['a', 'c'], ['d', 'b'], ['b', 'a'], ['c', 'a'], ['b', 'd'])
    expect(cutOf(links).cut).toEqual(links.slice(3))
  })

  it('are told by the shortest way back', () => {
    const detour = linksOf(['b', 'c'], ['b', 'd'], ['c', 'd'], ['d', 'e'], ['e', 'f'], ['f', 'a'], ['a', 'b'])
    expect(cutOf(detour).said).toEqual(['links[6]: goes round: a → b → d → e → f → a; this link is cut'])
    expect(cutOf(linksOf(['a', 'a'])).said).toEqual(['links[0]: goes round: a → a; this link is cut'])
  })

  it('are told whole up to twelve ids, and longer ones by their ends', () => {
    const said = (length: number) =>
      cutOf(linksOf(...ring(length))).said.map((each) => each.replace(/^.*: |; .*$/g, ''))
    expect(said(11)).toEqual(['t10 → t0 → t1 → t2 → t3 → t4 → t5 → t6 → t7 → t8 → t9 → t10'])
    expect(said(12)).toEqual(['t11 → t0 → t1 → t2 → t3 → t4 → (1 more) → t6 → t7 → t8 → t9 → t10 → t11'])
    expect(said(10_000)).toEqual([
      't9999 → t0 → t1 → t2 → t3 → t4 → (9989 more) → t9994 → t9995 → t9996 → t9997 → t9998 → t9999',
    ])
  })
})

function linksOf(...pairs: [from: string, to: string][]): Link[] {
  return pairs.map(([from, to], i) => ({ from, to, at: ['links', i] }))
}

function ring(length: number): [string, string][] {
  return Array.from({ length }, (_, i) => [`t${i}`, `t${(i + 1) % length}`])
}

function cutOf(links: readonly Link[]) {
  const { problems, report } = problemLog({})
  const cut = cutCircles(links, 'goes round', report)
  return { cut, said: problems.map(({ message }) => message) }
}

/** Whether links lead from one id up to another, or are the same: tried one after the other. */
function leadsUp(from: string, to: string, links: readonly Link[]): boolean {
  return from === to || links.some((link) => link.from === from && leadsUp(link.to, to, links))
}
