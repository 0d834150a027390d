/** What a reader takes for one character each: a letter with its marks, an emoji joined from several. */
export function graphemes(text: string): string[] {
  if (isSimple.test(text)) return [...text]
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** The last place up to `at`, in code units, that is not in the midst of a character. */
export function wholeUpTo(text: string, at: number): number {
  return at >= text.length ? text.length : (segmenter.segment(text).containing(at)?.index ?? at)
}

// Without line breaks, of which CR and LF make one.
const isSimple = /^[ -~]*$/
const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
