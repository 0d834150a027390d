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
  for (const char of text) sum += widthOf(char)
  return sum
}

// Measured on the widest of the common system faces, DejaVu Sans Bold; others are narrower.
function widthOf(char: string): number {
  if (char === ' ') return 0.35
  if (/[ijlI.,:;'|!()[\]/-]/.test(char)) return 0.4
  if (/[ftr]/.test(char)) return 0.48
  if (/[mwMW@%&]/.test(char)) return 1.04
  if (/[a-z0-9]/.test(char)) return 0.68
  if (/[A-Z]/.test(char)) return 0.78
  return char > '\u2e80' ? 1.05 : 0.75
}
