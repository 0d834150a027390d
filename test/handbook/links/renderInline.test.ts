import { describe, expect, it } from 'vitest'
import { renderInline } from '../../../src/handbook/links/renderInline'
import type { MdInline } from '../../../src/handbook/markdown/ast'

const render = (...content: MdInline[]) =>
  renderInline(content, () => ({ label: 'there', destination: 'https://a.b/(c)' }))

const createText = (text: string): MdInline => ({ type: 'text', text })

const createLink = (...content: MdInline[]): MdInline => ({
  type: 'link',
  destination: 'x',
  content,
  position: { line: 1, column: 1 },
})

describe('renderInline', () => {
  it('drops markup that would be parsed differently', () => {
    const nestedBold: MdInline = {
      type: 'strong',
      content: [{ type: 'strong', content: [createText('a ')] }],
    }
    expect(render(nestedBold, createText('b'))).toBe('**a** b')
    expect(render(createText('a'), { type: 'emphasis', content: [createText('b')] })).toBe('ab')
  })

  it('encodes the destination of a link, and replaces brackets in its text', () => {
    expect(render(createLink(createText('[y]')))).toBe('[(y)](https://a.b/%28c%29)')
  })

  it('uses the label of the target for a link without text', () => {
    expect(render(createLink())).toBe('[there](https://a.b/%28c%29)')
  })

  it('breaks text that looks like a link', () => {
    expect(render(createText('[q](role:none) <b>\n x'))).toBe('[q] (role:none) <b> x')
  })
})
