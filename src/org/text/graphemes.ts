/** The characters of a text as a reader counts them: a letter with its marks is one, and so is a joined emoji. */
export function splitGraphemes(text: string): string[] {
  if (printableAscii.test(text)) return [...text]
  if (segmenter) return Array.from(segmenter.segment(text), ({ segment }) => segment)
  return text.match(approximateGrapheme) ?? []
}

/** The last index up to `index`, in code units, at which a character begins. */
export function floorToGrapheme(text: string, index: number): number {
  if (index >= text.length) return text.length
  if (segmenter) return segmenter.segment(text).containing(index)?.index ?? index
  let start = 0
  for (const grapheme of text.match(approximateGrapheme) ?? []) {
    if (start + grapheme.length > index) return start
    start += grapheme.length
  }
  return index
}

// Without line breaks, of which CR and LF make one.
const printableAscii = /^[ -~]*$/
// Firefox has it since 125 only; without it a base character with its marks, joiners and modifiers comes close.
const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter(undefined, { granularity: 'grapheme' }) : undefined
const approximateGrapheme =
  /\r\n|\p{Regional_Indicator}{2}|[\s\S](?:\p{M}|\u200d|\ufe0f|\p{Emoji_Modifier}|(?<=\u200d)\p{Extended_Pictographic})*/gu
