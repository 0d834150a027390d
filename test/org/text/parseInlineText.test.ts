import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSafeUrl } from '../../../src/org/text/isSafeUrl'
import {
  findLinkedEntries,
  type InlineNode,
  type LinkTarget,
  parseInlineText,
  stripInlineMarkdown,
} from '../../../src/org/text/parseInlineText'

const text = (characters: string): InlineNode => ({ kind: 'text', text: characters })
const link = (label: string, to: LinkTarget): InlineNode => ({
  kind: 'link',
  children: [text(label)],
  target: to,
})

describe('parseInline', () => {
  it('reads the four marks', () => {
    expect(parseInlineText('a **b** _c_ `d` [e](https://f.org)')).toEqual([
      text('a '),
      { kind: 'strong', children: [text('b')] },
      text(' '),
      { kind: 'emphasis', children: [text('c')] },
      text(' '),
      { kind: 'code', text: 'd' },
      text(' '),
      link('e', { kind: 'url', url: 'https://f.org' }),
    ])
  })

  it('reads marks within marks, and none within code', () => {
    expect(parseInlineText('**_`a`_**')).toEqual([
      { kind: 'strong', children: [{ kind: 'emphasis', children: [{ kind: 'code', text: 'a' }] }] },
    ])
    expect(parseInlineText('`**a**`')).toEqual([{ kind: 'code', text: '**a**' }])
    expect(parseInlineText('[**a**](mailto:a@b.org)')).toEqual([
      {
        kind: 'link',
        children: [{ kind: 'strong', children: [text('a')] }],
        target: { kind: 'url', url: 'mailto:a@b.org' },
      },
    ])
  })

  it('reads internal links, whether or not their entry exists', () => {
    expect(parseInlineText('[a](role:technology-lead)[b](team:команда)[c](quality:c_d)')).toEqual([
      link('a', { kind: 'role', id: 'technology-lead' }),
      link('b', { kind: 'team', id: 'команда' }),
      link('c', { kind: 'quality', id: 'c_d' }),
    ])
  })

  it('lets one pair of brackets stand in an address', () => {
    const url = 'https://en.wikipedia.org/wiki/Role_(disambiguation)'
    expect(parseInlineText(`([a](${url}))`)).toEqual([text('('), link('a', { kind: 'url', url }), text(')')])
  })

  it.each([
    '<b>a</b> &amp; <img src=x onerror=alert(1)>',
    '# a\n- b\n> c\n![d]',
    'snake_case and more_snake_case_here',
    '__init__',
    'naïve_é_ü',
    '2 ** 3 ** 4',
    '**a',
    '**a **',
    '****',
    '** **',
    '_a',
    '_ a_',
    '_a _',
    '``',
    '`a',
    '*a*',
    '**a\nb**',
    '[a] (https://b.org)',
    '[a]',
    '[](https://b.org)',
    '[a](https://b.org c)',
    '[a](https://b.org',
    '[a](x(y(z)))',
    '\\**',
  ])('takes %j for the characters it is', (characters) => {
    expect(parseInlineText(characters)).toEqual([text(characters)])
  })

  it('takes the underscores of snake_case for letters within emphasis', () => {
    expect(parseInlineText('_a snake_case word_')).toEqual([
      { kind: 'emphasis', children: [text('a snake_case word')] },
    ])
  })

  it.each([
    'javascript:alert`1`',
    'JaVaScRiPt:alert`1`',
    'data:text/html,<script>',
    'vbscript:x',
    '//evil.org',
    '/path',
    'page.html',
    'role:',
    'Role:a',
    'file:///etc/passwd',
    'https://',
    'https:a.org',
    'https:/a.org',
    'https:///a.org',
    'https:/\\a.org',
    'https://a.org\\@b.org',
    '',
  ])('leaves the label of a link to %j as plain text', (destination) => {
    expect(parseInlineText(`[**a** b](${destination})`)).toEqual([text('a b')])
  })

  it.each([
    '[',
    '[a](',
    '**a',
    '**a ',
    '**a*',
    '_a',
    '_a ',
    '`',
    '`a',
    '[a](b(c)',
    '**_',
    '[**a](',
    '_**',
    'a_b_',
  ])('ends on eighty thousand times %j', (part) => {
    const hostile = part.repeat(80_000)
    for (const start of ['', '[a](', '**', '`', '_'])
      expect(parseInlineText(start + hostile).length).toBeGreaterThan(0)
  })

  it('goes four marks deep and no deeper', () => {
    const depth = (nodes: InlineNode[]): number =>
      Math.max(0, ...nodes.map((node) => ('children' in node ? 1 + depth(node.children) : 1)))
    expect(depth(parseInlineText('**[_`a`_](role:b)**'))).toBe(4)
    expect(depth(parseInlineText(`${'**_'.repeat(9999)}a${'_**'.repeat(9999)}`))).toBeLessThanOrEqual(4)
    fc.assert(
      fc.property(markedText, (marked) => {
        expect(depth(parseInlineText(marked))).toBeLessThanOrEqual(4)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('plainText', () => {
  it('is the text without its marks', () => {
    expect(stripInlineMarkdown('The **_big_ [team](team:a)** runs `make all` [now](javascript:x)')).toBe(
      'The big team runs make all now',
    )
  })

  it('of text without marks is that text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (any) => {
        const unmarked = any.replaceAll(/[*_`[\]()]/g, '')
        expect(stripInlineMarkdown(unmarked)).toBe(unmarked)
      }),
    )
  })

  it('loses nothing but marks, destinations and what it does not have', () => {
    fc.assert(
      fc.property(markedText, (marked) => {
        const withoutDestinations = marked.replaceAll(/\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)/g, '')
        const letters = (of: string) => of.replaceAll(/[*_`[\]()]/g, '')
        const plain = letters(stripInlineMarkdown(marked))
        expect(isSubsequence(letters(withoutDestinations), plain)).toBe(true)
        expect(isSubsequence(plain, letters(marked))).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('linkedEntries', () => {
  it('lists the entries that a text links to, at any depth, and no others', () => {
    expect(findLinkedEntries('[a](role:b) **[c](team:d)** `[e](role:f)` [g](https://h.org)')).toEqual([
      { kind: 'role', id: 'b' },
      { kind: 'team', id: 'd' },
    ])
  })

  it('is empty where nothing that could be a link is', () => {
    expect(findLinkedEntries('role:a (role:b) [role:c]')).toEqual([])
  })
})

describe('isSafeUrl', () => {
  it.each(['https://a.org', 'http://a.org/b?c#d', 'HTTPS://A.org', 'mailto:a@b.org'])('takes %j', (url) => {
    expect(isSafeUrl(url)).toBe(true)
  })

  it.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    ' https://a.org',
    'https://a.org\n',
    'htt\tps://a.org',
    'data:text/html,a',
    'blob:https://a.org/b',
    'a.org',
    '//a.org',
    'https://',
    'https:a.org',
    'https:/a.org',
    'https:///a.org',
    'https:/\\a.org',
    'https://a.org\\@b.org',
    '',
  ])('refuses %j', (url) => {
    expect(isSafeUrl(url)).toBe(false)
  })

  it('is true only of what the browser would open as a page or a mail', () => {
    fc.assert(
      fc.property(
        fc.tuple(fc.constantFrom('java', 'http', 'mailto', 'https'), fc.string({ unit: 'binary' })),
        (parts) => {
          const url = parts.join('')
          if (isSafeUrl(url)) expect(['http:', 'https:', 'mailto:']).toContain(new URL(url).protocol)
        },
      ),
    )
  })
})

const markedText = fc
  .array(
    fc.constantFrom(
      'a',
      'b c',
      ' ',
      '\n',
      '*',
      '**',
      '_',
      '`',
      '[',
      ']',
      '(',
      ')',
      '](',
      'role:x',
      'https://y.z',
      'é',
      '𐐨',
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''))

/** Whether one text is what is left of another after taking characters out of it. */
function isSubsequence(part: string, whole: string): boolean {
  let at = 0
  for (const char of whole) if (part.startsWith(char, at)) at += char.length
  return at === part.length
}
