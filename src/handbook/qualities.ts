import { plainText } from '../org/inlineText'
import { plainLetters } from '../org/plainLetters'
import type { Id, Quality } from '../org/schema'
import { slug } from '../org/slug'
import type { Digest } from './digest'
import { cut, qualityName, renamedQuality } from './qualityNames'

/** A quality as one role asks for it: its sentence, the name it has in bold, and the title it is listed under. */
export interface Asked {
  readonly text: string
  readonly name?: string
  readonly category?: string
}

/**
 * The distinct qualities that roles ask for, and the id of each. What is worded the same is one. An id comes from the
 * name, and where two would share it from their sentences too, so that no id depends on the order of pages.
 */
export function qualitiesOf(
  asked: readonly Asked[],
  digest: Digest,
): { qualities: Quality[]; idOf: (asked: Asked) => Id } {
  const distinct = new Map<string, Asked & { readonly name: string }>()
  for (const each of asked) {
    const key = keyOf(each)
    if (!distinct.has(key)) distinct.set(key, { ...each, name: nameOf(each) })
  }
  const short = counted([...distinct.values()].map(({ name }) => slug(name)))
  const wider = counted([...distinct.values()].map(({ text }) => slug(widerName(text))))
  const long = counted([...distinct.values()].map(({ text }) => slug(longName(text))))
  const ids = new Map<string, Id>()
  const qualities = [...distinct].map(([key, { name, text, category }]): Quality => {
    const isAlone = short.get(slug(name)) === 1
    const wide = widerName(text)
    const isWideAlone = !isAlone && wider.get(slug(wide)) === 1 && !short.has(slug(wide))
    const shown = isAlone ? name : isWideAlone ? wide : longName(text)
    const isTaken =
      !isAlone &&
      !isWideAlone &&
      (long.get(slug(shown)) !== 1 || short.has(slug(shown)) || wider.has(slug(shown)))
    const id = isTaken ? `${slug(shown.slice(0, 60))}-${digest(key).slice(0, 8)}` : slug(shown)
    ids.set(key, id)
    return { id, name: shown, ...(category !== undefined && { category }), summary: text }
  })
  return { qualities, idOf: (each) => ids.get(keyOf(each)) ?? '' }
}

/** What two askings share when they ask for the same: a name of the table's, or their wording. */
function keyOf(asked: Asked): string {
  const renamed = renamedQuality(nameOf(asked))
  return renamed === undefined ? wording(asked.text) : `= ${renamed}`
}

function nameOf({ text, name }: Asked): string {
  const own = name ?? qualityName(plainText(text))
  return renamedQuality(own) ?? own
}

/** Words alone: neither case nor accents nor punctuation tell two qualities apart, though a plus and a hash do. */
function wording(text: string): string {
  return (
    plainLetters(plainText(text))
      .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
      .trim() || text
  )
}

function widerName(text: string): string {
  return qualityName(plainText(text), true)
}

function longName(text: string): string {
  return (
    cut(
      plainText(text)
        .slice(0, 1000)
        .replace(/[\s.]+$/, ''),
      LONGEST,
    ) || text
  )
}

const LONGEST = 100

function counted(all: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const each of all) counts.set(each, (counts.get(each) ?? 0) + 1)
  return counts
}
