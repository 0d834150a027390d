import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatHtmlLink, formatIframe, formatMarkdownLink } from '../../../src/org/text/linkMarkup'

const url = 'https://example.org/role/cook?quality=a,b&match=any'

describe('markdownLink', () => {
  it.each([
    ['Cook', '[Cook](https://example.org/role/cook?quality=a,b&match=any)'],
    ['a]b[c', '[a\\]b\\[c](https://example.org/role/cook?quality=a,b&match=any)'],
    ['`x` & <b>', '[\\`x\\` \\& \\<b\\>](https://example.org/role/cook?quality=a,b&match=any)'],
    ['two\n\nlines', '[two lines](https://example.org/role/cook?quality=a,b&match=any)'],
  ])('shows %j as the characters it is', (label, link) => {
    expect(formatMarkdownLink(label, url)).toBe(link)
  })

  it('does not end within an address', () => {
    expect(formatMarkdownLink('A', 'https://example.org/a(1)/ <b>')).toBe(
      '[A](https://example.org/a%281%29/%20%3Cb%3E)',
    )
  })

  it('has no mark in its label that is not escaped, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const label = formatMarkdownLink(name, url).slice(1, -`](${url})`.length)
        expect(label.replace(/\\[\\|*_`~[\]<>&]/g, '')).not.toMatch(/[\\|*_`~[\]<>&\n\r\p{Cc}]/u)
      }),
    )
  })
})

describe('htmlLink', () => {
  it('escapes what HTML would take for its own', () => {
    expect(formatHtmlLink('<b>"A" & \'B\'</b>\n', url)).toBe(
      '<a href="https://example.org/role/cook?quality=a,b&amp;match=any">&lt;b&gt;&quot;A&quot; &amp; &#39;B&#39;&lt;/b&gt;</a>',
    )
  })
})

describe('htmlFrame', () => {
  it('has a title, a size, and waits until it is near', () => {
    const frame = formatIframe('Cook · Acme', url, { width: 800, height: 500 })
    expect(frame).toContain(
      'src="https://example.org/role/cook?quality=a,b&amp;match=any" title="Cook · Acme"',
    )
    expect(frame).toContain('width="800" height="500" loading="lazy"')
  })
})
