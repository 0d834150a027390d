import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SourcePosition } from '../../../src/handbook/markdown/ast'
import { parsePage } from '../../../src/handbook/markdown/parsePage'

const anyFragment = fc.oneof(
  fc.constantFrom(
    ...[
      '\n',
      '\n\n',
      '\r\n',
      '  ',
      '\t',
      '\0',
      '\uFEFF',
      '---\n',
      'title: x\n',
      '# ',
      '## H\n',
      '- ',
      '1. ',
      '> ',
    ],
    ...[
      '```',
      '````',
      '~~~',
      ':::',
      '::::',
      '{role}',
      '{team} ',
      '{note}',
      '{glossary}',
      '{figure}',
      '`',
      '`A`',
    ],
    ...[
      '(role:a)=\n',
      '{ref}`a <b>`',
      '[',
      ']',
      '(',
      ')',
      '[a](b)',
      '![',
      '[^1]',
      '[^1]: ',
      '[a]: b\n',
      '<',
      '>',
    ],
    ...[
      '<!--',
      '-->',
      '<div>',
      '</b>',
      '<br>',
      '$',
      '$$',
      '{{ a }}',
      '{',
      '}',
      '|a|b|\n|-|-|\n',
      ': ',
      '*',
      '**',
    ],
    ...[
      '_',
      '\\',
      '&amp;',
      '% c\n',
      '+++',
      '[!NOTE]',
      '[x] ',
      'Term\n',
      '\u2028',
      '\uD800',
      '𝒳',
      'word ',
      ':a: b\n',
    ],
  ),
  fc.string(),
)
const anyPageText = fc.array(anyFragment, { maxLength: 40 }).map((parts) => parts.join(''))

describe('parsePage', () => {
  it('accepts any text, and gives positions inside it', () => {
    fc.assert(
      fc.property(anyPageText, (text) => {
        const { page, diagnostics } = parsePage('page.md', text)
        const lines = page.text.split('\n')
        for (const { line, column } of [...diagnostics, ...findPositions(page.blocks)]) {
          expect(line).toBeGreaterThanOrEqual(1)
          expect(line).toBeLessThanOrEqual(lines.length)
          expect(column).toBeGreaterThanOrEqual(1)
          expect(column).toBeLessThanOrEqual(Math.max(1, lines[line - 1]?.length ?? 0))
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('gives the same result for a page whatever was parsed before', () => {
    fc.assert(
      fc.property(anyPageText, anyPageText, (text, other) => {
        const first = parsePage('page.md', text)
        parsePage('other.md', other)
        expect(parsePage('page.md', text)).toEqual(first)
      }),
    )
  })
})

/** All positions anywhere in a value. */
function findPositions(value: unknown): SourcePosition[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap((inner: unknown) =>
    isPosition(inner) ? [inner] : findPositions(inner),
  )
}

function isPosition(value: unknown): value is SourcePosition {
  return typeof value === 'object' && value !== null && 'line' in value && 'column' in value
}
