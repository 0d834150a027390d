import { wholeUpTo } from './graphemes'
import { type Word, wordsOf } from './words'

/** A piece of a text, which is to be marked or not. */
export interface Piece {
  text: string
  marked: boolean
}

/** A text with its words that have one of these terms marked, all of it. */
export function markWords(text: string, terms: ReadonlySet<string>): Piece[] {
  return pieces(text, found(text, terms), 0, text.length)
}

/**
 * The part of a text, about `most` characters long, that has the most different words that are sought, marked. Left-out
 * ends are "…".
 */
export function snippet(text: string, terms: ReadonlySet<string>, most: number): Piece[] {
  const marked = found(text, terms)
  if (text.length <= most) return pieces(text, marked, 0, text.length)
  const { start, end } = bestSpan(marked, most)
  const spare = Math.max(0, most - (end - start))
  // A third before: what is said of a word mostly stands after it.
  const from = start - Math.min(start, Math.max(Math.floor(spare / 3), most - (text.length - start)))
  const cutFrom = from === 0 ? 0 : wordStart(text, from, start)
  const cutTo =
    cutFrom + most >= text.length ? text.length : wordEnd(text, cutFrom + most, Math.min(end, cutFrom + most))
  return [
    ...(cutFrom > 0 ? [{ text: '…', marked: false }] : []),
    ...pieces(text, marked, cutFrom, cutTo),
    ...(cutTo < text.length ? [{ text: '…', marked: false }] : []),
  ]
}

function found(text: string, terms: ReadonlySet<string>): Word[] {
  return wordsOf(text).filter((word) => word.terms.some((term) => terms.has(term)))
}

/** The first stretch of the marked words, no longer than `most`, that has the most different ones. */
function bestSpan(marked: readonly Word[], most: number): { start: number; end: number } {
  let best = { start: 0, end: 0, count: 0 }
  for (const [i, first] of marked.slice(0, 50).entries()) {
    const within = marked.slice(i, i + 20).filter(({ end }) => end - first.start <= most)
    const count = new Set(within.map(({ whole }) => whole)).size
    const end = within.at(-1)?.end ?? Math.min(first.end, first.start + most)
    if (count > best.count || best.end === 0) best = { start: first.start, end, count }
  }
  return best
}

/** The nearest place from `at` on where a word begins, but not after `latest`. */
function wordStart(text: string, at: number, latest: number): number {
  const space = text.slice(at, latest).search(/\s\S/)
  return space < 0 ? latest : at + space + 1
}

/** The last place up to `at` where a word has ended, but not before `earliest`. */
function wordEnd(text: string, at: number, earliest: number): number {
  for (let end = at; end >= earliest; end -= 1) if (/\s/.test(text.charAt(end))) return end
  return Math.max(earliest, wholeUpTo(text, at))
}

function pieces(text: string, marked: readonly Word[], from: number, to: number): Piece[] {
  const cut: Piece[] = []
  let at = from
  const upTo = (end: number, isMarked: boolean) => {
    if (end > at) cut.push({ text: text.slice(at, end), marked: isMarked })
    at = Math.max(at, end)
  }
  for (const { start, end } of marked) {
    if (end <= from || start >= to) continue
    upTo(start, false)
    upTo(Math.min(end, to), true)
  }
  upTo(to, false)
  return cut
}
