import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { HandbookPage } from '../../../src/handbook/markdown/ast'
import { importPages } from '../../../src/handbook/output/importPages'
import { parseOrg } from '../../../src/org/parse/parseOrg'
import { findLinkedEntries } from '../../../src/org/text/parseInlineText'
import { anyBlockPages, anyHandbook } from '../handbookFixtures'

describe.each([
  ['Markdown pages', anyHandbook],
  ['any blocks', anyBlockPages],
])('importPages with %s', (_, handbooks) => {
  it('gives a file without problems', () => {
    fc.assert(
      fc.property(handbooks, (pages) => {
        const parsed = parseOrg(JSON.parse(JSON.stringify(importPages(pages).org)))
        expect(parsed).toMatchObject({ ok: true, problems: [] })
      }),
    )
  })

  it('does not depend on the order of pages', () => {
    fc.assert(
      fc.property(shuffled(handbooks), ([pages, others]) => {
        expect(importPages(others)).toEqual(importPages(pages))
      }),
    )
  })

  it('reports only positions that exist', () => {
    fc.assert(
      fc.property(handbooks, (pages) => {
        const lines = new Map(pages.map(({ path, text }) => [path, text.split('\n').length]))
        for (const { path, line, column } of importPages(pages).diagnostics) {
          expect(line).toBeGreaterThanOrEqual(1)
          expect(line).toBeLessThanOrEqual(lines.get(path) ?? 0)
          expect(column).toBeGreaterThanOrEqual(1)
        }
      }),
    )
  })

  it('gives each role a source, and links only to entries that exist', () => {
    fc.assert(
      fc.property(handbooks, (pages) => {
        const { org } = importPages(pages)
        const ids = new Set([...org.teams, ...org.roles].map(({ id }) => id))
        for (const { summary = '', source, id } of org.roles) {
          expect(source?.line, id).toBeGreaterThanOrEqual(1)
          expect(source?.digest).toMatch(/^[\da-f]{16}$/)
          for (const target of findLinkedEntries(summary)) expect(ids).toContain(target.id)
        }
      }),
    )
  })
})

function shuffled(handbooks: fc.Arbitrary<HandbookPage[]>): fc.Arbitrary<[HandbookPage[], HandbookPage[]]> {
  return handbooks.chain((pages) =>
    fc
      .shuffledSubarray(pages, { minLength: pages.length })
      .map((others): [HandbookPage[], HandbookPage[]] => [pages, others]),
  )
}
