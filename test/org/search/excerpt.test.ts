import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractExcerpt, segmentByTerms, type TextSegment } from '../../../src/org/search/excerpt'

const bracketMatches = (segments: readonly TextSegment[]) =>
  segments.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('')
const long = `${'once upon a time '.repeat(9)}the wolf met the shepherd ${'and so they went on '.repeat(9)}`

describe('markWords', () => {
  it('marks whole words, whatever their accents, and joined ones that have a part sought', () => {
    const terms = new Set(['cafe', 'hub', 'ops'])
    expect(bracketMatches(segmentByTerms('Café, JupyterHub and dev-ops; cafés', terms))).toBe(
      '[Café], [JupyterHub] and [dev-ops]; cafés',
    )
  })

  it('leaves all of a text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (text, terms) => {
        const pieces = segmentByTerms(text, new Set(terms))
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      }),
    )
  })
})

describe('snippet', () => {
  it('is a short text as a whole', () => {
    expect(bracketMatches(extractExcerpt('A wolf.', new Set(['wolf']), 20))).toBe('A [wolf].')
  })

  it('cuts a long text around what is sought, where words end', () => {
    expect(bracketMatches(extractExcerpt(long, new Set(['wolf', 'shepherd']), 60))).toBe(
      '…a time the [wolf] met the [shepherd] and so they went on and so…',
    )
  })

  it('shows the stretch with the most different words', () => {
    const text = `wolf ${'walks '.repeat(40)}wolf wolf ${'walks '.repeat(40)}a wolf and a shepherd`
    expect(bracketMatches(extractExcerpt(text, new Set(['wolf', 'shepherd']), 40))).toBe(
      '…walks walks walks a [wolf] and a [shepherd]',
    )
  })

  it('cuts no character in two that is joined from several', () => {
    const text = `wolf ${'👩🏽‍🚀'.repeat(60)}`
    for (let most = 20; most < 32; most += 1)
      expect(bracketMatches(extractExcerpt(text, new Set(['wolf']), most))).toMatch(
        /^\[wolf\](?: (?:👩🏽‍🚀)*)?…$/u,
      )
  })

  it('is never much longer than was asked, and is a part of the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc
        .array(fc.constantFrom('wolf', ' ', '\n', 'shepherd', '🐺', 'a'.repeat(90)), { maxLength: 90 })
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(text, fc.integer({ min: 10, max: 120 }), (text, most) => {
        const pieces = extractExcerpt(text, new Set(['wolf', 'shepherd']), most)
        const shown = pieces.map((piece) => piece.text).join('')
        const inner = shown.replace(/^…/, '').replace(/…$/, '')
        expect(shown.length).toBeLessThanOrEqual(most + 2)
        expect(text).toContain(text.includes('…') ? '' : inner)
        // Half of a character has no address.
        if (isUriEncodable(text)) expect(isUriEncodable(inner)).toBe(true)
      }),
    )
  })
})

function isUriEncodable(text: string): boolean {
  try {
    return encodeURIComponent(text) !== undefined
  } catch {
    return false
  }
}
