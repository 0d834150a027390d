import { graphemes } from '../org/graphemes'
import { widthInEms } from './textWidth'

/**
 * A text broken into lines for `width` px at a size in px, as `linesOf` counts them: at spaces and hyphens, and
 * between characters, as a reader counts them, in a word that is wider than a line. What is beyond `most` lines is cut
 * off with an ellipsis. Uncut, the lines joined are the text, each with the space that it ends in. `weight` is how wide
 * the face is against the semi-bold that widths are estimated for.
 */
export function wrapText(text: string, size: number, width: number, most: number, weight = 1): string[] {
  const room = width / (size * weight)
  const lines = brokenLines(text, room)
  if (lines.length <= most) return lines
  const kept = lines.slice(0, Math.max(0, most - 1))
  return [...kept, cutOff(lines.slice(kept.length).join(''), room)]
}

/** How wide a regular face is against a semi-bold one: measured on DejaVu Sans, on the safe side. */
export const REGULAR = 0.92

/** A text on one line of `room` ems, its end cut off with an ellipsis where it is longer. */
function cutOff(text: string, room: number): string {
  let kept = ''
  let used = widthInEms(ELLIPSIS)
  for (const char of graphemes(text)) {
    used += widthInEms(char)
    if (used > room) break
    kept += char
  }
  return kept.trimEnd() + ELLIPSIS
}

const ELLIPSIS = '…'

function brokenLines(text: string, room: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  const breakLine = () => {
    if (line !== '') lines.push(line)
    line = ''
    used = 0
  }
  for (const word of text.match(/[^\s-]+-?|[\s-]+/g) ?? []) {
    const needed = widthInEms(word)
    if (used + needed <= room) {
      line += word
      used += needed
    } else if (/^\s/.test(word)) {
      line += word
      used = room
    } else {
      breakLine()
      for (const part of needed <= room ? [word] : graphemes(word)) {
        const more = widthInEms(part)
        if (used + more > room) breakLine()
        line += part
        used += more
      }
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line]
}
