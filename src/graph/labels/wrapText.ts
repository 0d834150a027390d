import { splitGraphemes } from '../../org/text/graphemes'
import { estimateWidthInEms } from './estimateTextWidth'

/**
 * A text broken into lines for `width` px at a size in px, as `linesOf` counts them: at spaces and hyphens, and
 * between characters, as a reader counts them, in a word that is wider than a line. What is beyond `most` lines is cut
 * off with an ellipsis. Uncut, the lines joined are the text, each with the space that it ends in. `weight` is how wide
 * the face is against the semi-bold that widths are estimated for.
 */
export function wrapText(
  text: string,
  fontSize: number,
  maxWidth: number,
  maxLines: number,
  widthRatio = 1,
): string[] {
  const maxWidthEms = maxWidth / (fontSize * widthRatio)
  const lines = breakLines(text, maxWidthEms)
  if (lines.length <= maxLines) return lines
  const keptLines = lines.slice(0, Math.max(0, maxLines - 1))
  return [...keptLines, truncateToWidth(lines.slice(keptLines.length).join(''), maxWidthEms)]
}

/** How wide a regular face is against a semi-bold one: measured on DejaVu Sans, on the safe side. */
export const REGULAR_WIDTH_RATIO = 0.92

/** A text on one line of `room` ems, its end cut off with an ellipsis where it is longer. */
function truncateToWidth(text: string, maxWidthEms: number): string {
  let keptText = ''
  let usedEms = estimateWidthInEms(ELLIPSIS)
  for (const char of splitGraphemes(text)) {
    usedEms += estimateWidthInEms(char)
    if (usedEms > maxWidthEms) break
    keptText += char
  }
  return keptText.trimEnd() + ELLIPSIS
}

const ELLIPSIS = '…'

function breakLines(text: string, maxWidthEms: number): string[] {
  const lines: string[] = []
  let line = ''
  let usedEms = 0
  const endLine = () => {
    if (line !== '') lines.push(line)
    line = ''
    usedEms = 0
  }
  for (const word of text.match(/[^\s-]+-?|[\s-]+/g) ?? []) {
    const wordEms = estimateWidthInEms(word)
    if (usedEms + wordEms <= maxWidthEms) {
      line += word
      usedEms += wordEms
    } else if (/^\s/.test(word)) {
      line += word
      usedEms = maxWidthEms
    } else {
      endLine()
      for (const part of wordEms <= maxWidthEms ? [word] : splitGraphemes(word)) {
        const partEms = estimateWidthInEms(part)
        if (usedEms + partEms > maxWidthEms) endLine()
        line += part
        usedEms += partEms
      }
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line]
}
