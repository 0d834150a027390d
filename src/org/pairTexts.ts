import { folded } from './folded'

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
const MOST_TRIED = 2500
// Texts that share less than this much of their words are not one text that was changed.
const LEAST_ALIKE = 0.4

/**
 * What changed from one list of texts to another: those that are in both are left out, wherever they stand; of the
 * others, the likeliest are taken for the same text with other words. In the order of the newer list, then those that
 * are gone. Which list is called older makes no difference but that they change places.
 */
export function pairTexts(before: readonly TitledText[], after: readonly TitledText[]): TextPair[] {
  const olds = without(before, after)
  const news = without(after, before)
  const partners = alike(olds, news)
  const taken = new Set(partners.values())
  return [
    ...news.map((text, i): TextPair => {
      const old = olds[partners.get(i) ?? -1]
      return old ? { before: old, after: text } : { after: text }
    }),
    ...olds.flatMap((text, i) => (taken.has(i) ? [] : [{ before: text }])),
  ]
}

/** The texts of a list less those of another, each as often as it stands there. */
function without(list: readonly TitledText[], other: readonly TitledText[]): TitledText[] {
  const left = new Map<string, number>()
  for (const each of other) left.set(keyOf(each), (left.get(keyOf(each)) ?? 0) + 1)
  return list.filter((each) => {
    const count = left.get(keyOf(each)) ?? 0
    left.set(keyOf(each), count - 1)
    return count <= 0
  })
}

function keyOf({ title, text }: TitledText): string {
  return JSON.stringify([title, text])
}

/** By the place of a newer text, that of the older one which it is most like; no text is in two pairs. */
function alike(olds: readonly TitledText[], news: readonly TitledText[]): Map<number, number> {
  const found = new Map<number, number>()
  if (olds.length * news.length > MOST_TRIED) {
    for (let i = 0; i < Math.min(olds.length, news.length); i += 1) found.set(i, i)
    return found
  }
  const [oldWords, newWords] = [olds.map(wordsOf), news.map(wordsOf)]
  const tried = newWords.flatMap((now, i) =>
    oldWords.map((old, j) => ({ i, j, likeness: likeness(old, now) })),
  )
  // Of equally good pairs with one text in common no two have the same sum: the order is the same both ways.
  tried.sort((a, b) => b.likeness - a.likeness || a.i + a.j - b.i - b.j)
  const taken = new Set<number>()
  for (const { i, j, likeness } of tried) {
    if (likeness < LEAST_ALIKE || found.has(i) || taken.has(j)) continue
    found.set(i, j)
    taken.add(j)
  }
  return found
}

function wordsOf({ text }: TitledText): Set<string> {
  return new Set(folded(text).match(/[\p{L}\p{N}]+/gu))
}

/** How much two sets have in common: 1 all, 0 nothing. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 1
  let both = 0
  for (const word of a) if (b.has(word)) both += 1
  return (2 * both) / (a.size + b.size)
}
