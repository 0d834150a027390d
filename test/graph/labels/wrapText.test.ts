import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estimateLineCount, estimateWidthInEms } from '../../../src/graph/labels/estimateTextWidth'
import { wrapText } from '../../../src/graph/labels/wrapText'
import { splitGraphemes } from '../../../src/org/text/graphemes'

const arbitraryTexts = fc
  .array(fc.string({ minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' '))

describe('wrapText', () => {
  it('breaks at spaces and after hyphens', () => {
    expect(wrapText('Open Source Infrastructure Engineer', 10, 120, 9)).toEqual([
      'Open Source ',
      'Infrastructure ',
      'Engineer',
    ])
    expect(wrapText('Co-ordinator', 10, 62, 9)).toEqual(['Co-', 'ordinator'])
  })

  it('truncates with an ellipsis after the last line allowed', () => {
    expect(wrapText('Open Source Infrastructure Engineer', 10, 120, 1)).toEqual(['Open Source Infras…'])
  })

  it('keeps all of the text, on as many lines as estimated', () => {
    fc.assert(
      fc.property(arbitraryTexts, fc.integer({ min: 12, max: 40 }), (text, ems) => {
        const lines = wrapText(text, 1, ems, Number.POSITIVE_INFINITY)
        expect(lines.join('')).toBe(text)
        expect(lines).toHaveLength(estimateLineCount(text, 1, ems))
      }),
    )
  })

  it('never exceeds the width or the number of lines', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: 2, max: 30 }),
        fc.integer({ min: 1, max: 4 }),
        (text, ems, maxLines) => {
          const lines = wrapText(text, 1, ems, maxLines)
          expect(lines.length).toBeLessThanOrEqual(maxLines)
          // Nothing is done about a single character that is wider than the room: some are made of many.
          for (const line of lines.map((each) => each.trimEnd()))
            if (splitGraphemes(line).length > 1)
              expect(estimateWidthInEms(line)).toBeLessThanOrEqual(ems + 1e-9)
        },
      ),
    )
  })

  it.each([
    ['emoji joined from several', '👩🏽‍🚀👨‍👩‍👧‍👦🏳️‍🌈👍🏿🇮🇳'.repeat(9)],
    ['letters with marks', 'a\u0301\u0323e\u0308\u0304'.repeat(40)],
    ['Thai', 'ผู้เชี่ยวชาญด้านโครงสร้างพื้นฐาน'.repeat(4)],
    ['Devanagari', 'क्षेत्रीयप्रबंधकनिर्देशक'.repeat(4)],
    ['Hangul in parts', '한국어'.normalize('NFD').repeat(20)],
  ])('never splits a grapheme: %s', (_, text) => {
    const whole = new Set(listBoundaries(text))
    for (const [room, maxLines] of [
      [7, 2],
      [9.5, 40],
      [12.3, 3],
    ] as const) {
      let end = 0
      for (const line of wrapText(text, 1, room, maxLines)) {
        end += line.replace(/…$/, '').length
        expect(whole).toContain(end)
      }
    }
  })
})

/** Where characters end, as a reader counts them, in code units. */
function listBoundaries(text: string): number[] {
  const found = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)
  return Array.from(found, ({ index, segment }) => index + segment.length).concat(0)
}

describe('wrapText, in ems', () => {
  // "m" takes 1.04 ems, "a" 0.68, a space 0.35, a hyphen 0.4.
  it.each<[text: string, ems: number, lines: string[], counted?: number]>([
    ['', 5, ['']],
    ['aa', 1.36, ['aa']],
    ['aa', 1.35, ['a', 'a']],
    ['aa aa', 3.08, ['aa aa']],
    ['aa aa', 3.06, ['aa ', 'aa']],
    ['aa   aa', 3, ['aa   ', 'aa']],
    ['aa-aa', 3.12, ['aa-aa']],
    ['aa-aa', 3.11, ['aa-', 'aa']],
    ['aaaaaaa', 2.04, ['aaa', 'aaa', 'a']],
    ['a aaaaaaa', 2.04, ['a ', 'aaa', 'aaa', 'a']],
    ['aaaa a', 2.04, ['aaa', 'a a']],
    [' aa', 1.4, [' ', 'aa']],
    ['   ', 0.5, ['   ']],
    ['山山', 2.1, ['山山']],
    ['\u2e80\u2e80', 1.5, ['\u2e80\u2e80']],
    ['e\u0301e\u0301', 1.36, ['e\u0301e\u0301']],
  ])('breaks %j at a width of %d ems into %j', (text, ems, lines) => {
    expect(wrapText(text, 1, ems, 9)).toEqual(lines)
    expect(estimateLineCount(text, 1, ems)).toBe(lines.length)
    expect(wrapText(text, 10, ems * 5, 9, 0.5)).toEqual(lines)
  })

  it.each([
    ['aaaa aaaa', 3.4, 1, ['aaa…']],
    ['aaaa aaaa aaaa', 3.4, 2, ['aaaa ', 'aaa…']],
    ['aa mm', 2.8, 1, ['aa…']],
    ['aaaa', 1, 1, ['…']],
    ['aaaa', 1, 0, ['…']],
  ])('truncates %j at a width of %d ems after %i lines: %j', (text, ems, maxLines, lines) => {
    expect(wrapText(text, 1, ems, maxLines)).toEqual(lines)
  })
})
