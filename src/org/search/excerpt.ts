import { floorToGrapheme } from '../text/graphemes'
import { tokenize, type WordToken } from '../text/tokenize'

/** A piece of a text, which is to be marked or not. */
export interface TextSegment {
  text: string
  isMatch: boolean
}

/** A text with its words that have one of these terms marked, all of it. */
export function segmentByTerms(text: string, terms: ReadonlySet<string>): TextSegment[] {
  return splitSegments(text, findMatchingWords(text, terms), 0, text.length)
}

/**
 * The part of a text, about `most` characters long, that has the most different words that are sought, marked. Left-out
 * ends are "…".
 */
export function extractExcerpt(text: string, terms: ReadonlySet<string>, maxLength: number): TextSegment[] {
  const matches = findMatchingWords(text, terms)
  if (text.length <= maxLength) return splitSegments(text, matches, 0, text.length)
  const { start, end } = findDensestSpan(matches, maxLength)
  const spare = Math.max(0, maxLength - (end - start))
  // A third before: what is said of a word mostly stands after it.
  const paddedStart =
    start - Math.min(start, Math.max(Math.floor(spare / 3), maxLength - (text.length - start)))
  const excerptStart = paddedStart === 0 ? 0 : findWordStart(text, paddedStart, start)
  const excerptEnd =
    excerptStart + maxLength >= text.length
      ? text.length
      : findWordEnd(text, excerptStart + maxLength, Math.min(end, excerptStart + maxLength))
  return [
    ...(excerptStart > 0 ? [{ text: '…', isMatch: false }] : []),
    ...splitSegments(text, matches, excerptStart, excerptEnd),
    ...(excerptEnd < text.length ? [{ text: '…', isMatch: false }] : []),
  ]
}

function findMatchingWords(text: string, terms: ReadonlySet<string>): WordToken[] {
  return tokenize(text).filter((word) => word.terms.some((term) => terms.has(term)))
}

/** The first stretch of the marked words, no longer than `most`, that has the most different ones. */
function findDensestSpan(matches: readonly WordToken[], maxLength: number): { start: number; end: number } {
  let best = { start: 0, end: 0, count: 0 }
  for (const [i, firstMatch] of matches.slice(0, 50).entries()) {
    const matchesInSpan = matches.slice(i, i + 20).filter(({ end }) => end - firstMatch.start <= maxLength)
    const count = new Set(matchesInSpan.map(({ whole }) => whole)).size
    const end = matchesInSpan.at(-1)?.end ?? Math.min(firstMatch.end, firstMatch.start + maxLength)
    if (count > best.count || best.end === 0) best = { start: firstMatch.start, end, count }
  }
  return best
}

/** The nearest place from `at` on where a word begins, but not after `latest`. */
function findWordStart(text: string, index: number, latest: number): number {
  const space = text.slice(index, latest).search(/\s\S/)
  return space < 0 ? latest : index + space + 1
}

/** The last place up to `at` where a word has ended, but not before `earliest`. */
function findWordEnd(text: string, index: number, earliest: number): number {
  for (let end = index; end >= earliest; end -= 1) if (/\s/.test(text.charAt(end))) return end
  return Math.max(earliest, floorToGrapheme(text, index))
}

function splitSegments(text: string, matches: readonly WordToken[], from: number, to: number): TextSegment[] {
  const segments: TextSegment[] = []
  let segmentStart = from
  const pushSegment = (end: number, isMarked: boolean) => {
    if (end > segmentStart) segments.push({ text: text.slice(segmentStart, end), isMatch: isMarked })
    segmentStart = Math.max(segmentStart, end)
  }
  for (const { start, end } of matches) {
    if (end <= from || start >= to) continue
    pushSegment(start, false)
    pushSegment(Math.min(end, to), true)
  }
  pushSegment(to, false)
  return segments
}
