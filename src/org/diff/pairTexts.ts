import { foldCaseAndAccents } from '../text/foldCaseAndAccents'

/** A text of a list, and the title of the group that it stands in; empty where that has none. */
export interface TitledText {
  title: string
  text: string
}

export interface TextPair {
  before?: TitledText
  after?: TitledText
}

// Beyond this, looking for the likeliest pairs of texts takes longer than it helps.
const MAX_COMPARED_PAIRS = 2500
// Texts that share less than this much of their words are not one text that was changed.
const MIN_SIMILARITY = 0.4

/**
 * What changed from one list of texts to another: those that are in both are left out, wherever they stand; of the
 * others, the likeliest are taken for the same text with other words. In the order of the newer list, then those that
 * are gone. Which list is called older makes no difference but that they change places.
 */
export function pairTexts(before: readonly TitledText[], after: readonly TitledText[]): TextPair[] {
  const unmatchedBefore = subtractTexts(before, after)
  const unmatchedAfter = subtractTexts(after, before)
  const beforeByAfter = matchSimilarTexts(unmatchedBefore, unmatchedAfter)
  const pairedBefore = new Set(beforeByAfter.values())
  return [
    ...unmatchedAfter.map((text, i): TextPair => {
      const partner = unmatchedBefore[beforeByAfter.get(i) ?? -1]
      return partner ? { before: partner, after: text } : { after: text }
    }),
    ...unmatchedBefore.flatMap((text, i) => (pairedBefore.has(i) ? [] : [{ before: text }])),
  ]
}

/** The texts of a list less those of another, each as often as it stands there. */
function subtractTexts(list: readonly TitledText[], other: readonly TitledText[]): TitledText[] {
  const remainingCounts = new Map<string, number>()
  for (const titledText of other)
    remainingCounts.set(toTextKey(titledText), (remainingCounts.get(toTextKey(titledText)) ?? 0) + 1)
  return list.filter((titledText) => {
    const count = remainingCounts.get(toTextKey(titledText)) ?? 0
    remainingCounts.set(toTextKey(titledText), count - 1)
    return count <= 0
  })
}

function toTextKey({ title, text }: TitledText): string {
  return JSON.stringify([title, text])
}

/** By the place of a newer text, that of the older one which it is most like; no text is in two pairs. */
function matchSimilarTexts(
  textsBefore: readonly TitledText[],
  textsAfter: readonly TitledText[],
): Map<number, number> {
  const beforeByAfter = new Map<number, number>()
  if (textsBefore.length * textsAfter.length > MAX_COMPARED_PAIRS) {
    for (let i = 0; i < Math.min(textsBefore.length, textsAfter.length); i += 1) beforeByAfter.set(i, i)
    return beforeByAfter
  }
  const [wordsBefore, wordsAfter] = [textsBefore.map(toWordSet), textsAfter.map(toWordSet)]
  const candidates = wordsAfter.flatMap((wordSetAfter, i) =>
    wordsBefore.map((wordSetBefore, j) => ({
      i,
      j,
      similarity: computeSimilarity(wordSetBefore, wordSetAfter),
    })),
  )
  // Of equally good pairs with one text in common no two have the same sum: the order is the same both ways.
  candidates.sort((a, b) => b.similarity - a.similarity || a.i + a.j - b.i - b.j)
  const pairedBefore = new Set<number>()
  for (const { i, j, similarity } of candidates) {
    if (similarity < MIN_SIMILARITY || beforeByAfter.has(i) || pairedBefore.has(j)) continue
    beforeByAfter.set(i, j)
    pairedBefore.add(j)
  }
  return beforeByAfter
}

function toWordSet({ text }: TitledText): Set<string> {
  return new Set(foldCaseAndAccents(text).match(/[\p{L}\p{N}]+/gu))
}

/** How much two sets have in common: 1 all, 0 nothing. */
function computeSimilarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 1
  let sharedCount = 0
  for (const word of a) if (b.has(word)) sharedCount += 1
  return (2 * sharedCount) / (a.size + b.size)
}
