/**
 * How many lines a text takes in `width` px at a size in px, broken at spaces and hyphens, and anywhere in a word
 * that is wider than a line. An estimate on the safe side for the semi-bold of common sans-serif faces: the chart must
 * know it before anything is drawn, and without a DOM.
 */
export function estimateLineCount(text: string, fontSize: number, width: number): number {
  const maxWidthEms = width / fontSize
  let lines = 1
  let usedEms = 0
  for (const word of text.match(/[^\s-]+-?|[\s-]+/g) ?? []) {
    const wordEms = estimateWidthInEms(word)
    if (usedEms + wordEms <= maxWidthEms) {
      usedEms += wordEms
    } else if (/^\s/.test(word)) {
      usedEms = maxWidthEms
    } else {
      const linesOfWord = Math.max(1, Math.ceil(wordEms / maxWidthEms))
      lines += usedEms > 0 ? linesOfWord : linesOfWord - 1
      usedEms = wordEms - (linesOfWord - 1) * maxWidthEms
    }
  }
  return lines
}

/** The width of a text on one line in ems: estimated on the safe side, as above. */
export function estimateWidthInEms(text: string): number {
  let ems = 0
  for (const char of text) {
    const charCode = char.codePointAt(0) ?? 0
    ems += asciiWidths[charCode] ?? (charCode > 0x2e80 ? 1.05 : zeroWidthCharacter.test(char) ? 0 : 0.75)
  }
  return ems
}

// Marks above, below and through a letter, and what only says how letters are set, take no room of their own.
const zeroWidthCharacter = /[\p{Mn}\p{Me}\p{Cf}]/u

// Measured on the widest of the common system faces, DejaVu Sans Bold; others are narrower. The first that holds a
// character gives its width.
const characterWidths: readonly [characters: RegExp, ems: number][] = [
  [/ /, 0.35],
  [/[ijlI.,:;'|!()[\]/-]/, 0.4],
  [/[ftr]/, 0.48],
  [/[mwMW@%&]/, 1.04],
  [/[a-z0-9]/, 0.68],
  [/[A-Z]/, 0.78],
]

// By code: every name on screen is measured again at each step of detail.
const asciiWidths: readonly number[] = Array.from({ length: 128 }, (_, charCode) => {
  const char = String.fromCharCode(charCode)
  return characterWidths.find(([characters]) => characters.test(char))?.[1] ?? 0.75
})
