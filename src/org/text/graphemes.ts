/** What a reader takes for one character each: a letter with its marks, an emoji joined from several. */
export function splitGraphemes(text: string): string[] {
  if (printableAscii.test(text)) return [...text]
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** The last place up to `at`, in code units, that is not in the midst of a character. */
export function floorToGrapheme(text: string, index: number): number {
  return index >= text.length ? text.length : (segmenter.segment(text).containing(index)?.index ?? index)
}

// Without line breaks, of which CR and LF make one.
const printableAscii = /^[ -~]*$/
const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
