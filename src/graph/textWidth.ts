/**
 * How many lines a text takes in `width` px at a size in px, broken at spaces and hyphens, and anywhere in a word
 * that is wider than a line. An estimate on the safe side for the semi-bold of common sans-serif faces: the chart must
 * know it before anything is drawn, and without a DOM.
 */
export function linesOf(text: string, size: number, width: number): number {
  const room = width / size
  let lines = 1
  let used = 0
  for (const word of text.match(/[^\s-]+-?|[\s-]+/g) ?? []) {
    const needed = widthInEms(word)
    if (used + needed <= room) {
      used += needed
    } else if (/^\s/.test(word)) {
      used = room
    } else {
      const over = Math.max(1, Math.ceil(needed / room))
      lines += used > 0 ? over : over - 1
      used = needed - (over - 1) * room
    }
  }
  return lines
}

/** The width of a text on one line in ems: estimated on the safe side, as above. */
export function widthInEms(text: string): number {
  let sum = 0
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0
    sum += basic[code] ?? (code > 0x2e80 ? 1.05 : overLetter.test(char) ? 0 : 0.75)
  }
  return sum
}

// Marks above, below and through a letter, and what only says how letters are set, take no room of their own.
const overLetter = /[\p{Mn}\p{Me}\p{Cf}]/u

// Measured on the widest of the common system faces, DejaVu Sans Bold; others are narrower. The first that holds a
// character gives its width.
const widths: readonly [characters: RegExp, ems: number][] = [
  [/ /, 0.35],
  [/[ijlI.,:;'|!()[\]/-]/, 0.4],
  [/[ftr]/, 0.48],
  [/[mwMW@%&]/, 1.04],
  [/[a-z0-9]/, 0.68],
  [/[A-Z]/, 0.78],
]

// By code: every name on screen is measured again at each step of detail.
const basic: readonly number[] = Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code)
  return widths.find(([characters]) => characters.test(char))?.[1] ?? 0.75
})
