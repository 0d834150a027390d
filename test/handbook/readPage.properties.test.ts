import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Place } from '../../src/handbook/page'
import { readPage } from '../../src/handbook/readPage'

const fragments = fc.oneof(
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
const pages = fc.array(fragments, { maxLength: 40 }).map((parts) => parts.join(''))

describe('readPage', () => {
  it('reads every text, and every place is in it', () => {
    fc.assert(
      fc.property(pages, (text) => {
        const { page, findings } = readPage('page.md', text)
        const lines = page.text.split('\n')
        for (const { line, column } of [...findings, ...placesIn(page.blocks)]) {
          expect(line).toBeGreaterThanOrEqual(1)
          expect(line).toBeLessThanOrEqual(lines.length)
          expect(column).toBeGreaterThanOrEqual(1)
          expect(column).toBeLessThanOrEqual(Math.max(1, lines[line - 1]?.length ?? 0))
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('says the same of a page however often it is read, and whatever was read before', () => {
    fc.assert(
      fc.property(pages, pages, (text, other) => {
        const once = readPage('page.md', text)
        readPage('other.md', other)
        expect(readPage('page.md', text)).toEqual(once)
      }),
    )
  })
})

/** Every place anywhere in a value. */
function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap((inner: unknown) => (isPlace(inner) ? [inner] : placesIn(inner)))
}

function isPlace(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && 'line' in value && 'column' in value
}
