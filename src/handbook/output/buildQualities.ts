import type { Id, Quality } from '../../org/model/schema'
import { asciiFold } from '../../org/text/asciiFold'
import { stripInlineMarkdown } from '../../org/text/parseInlineText'
import { slugify } from '../../org/text/slugify'
import type { RequestedQuality } from '../description/entryDescription'
import { deriveQualityName, findCanonicalQualityName, shortenName } from '../vocabulary/qualityNames'
import type { HashText } from './sha256'

/**
 * The distinct qualities that roles ask for, and the id of each. What is worded the same is one. An id comes from the
 * name, and where two would share it from their sentences too, so that no id depends on the order of pages.
 */
export function buildQualities(
  requested: readonly RequestedQuality[],
  hashText: HashText,
): { qualities: Quality[]; getQualityId: (requested: RequestedQuality) => Id } {
  const distinct = new Map<string, RequestedQuality & { readonly name: string }>()
  for (const quality of requested) {
    const key = getWordingKey(quality)
    if (!distinct.has(key)) distinct.set(key, { ...quality, name: chooseName(quality) })
  }
  const shortNameCounts = countOccurrences([...distinct.values()].map(({ name }) => slugify(name)))
  const widerNameCounts = countOccurrences(
    [...distinct.values()].map(({ text }) => slugify(deriveWiderName(text))),
  )
  const longNameCounts = countOccurrences(
    [...distinct.values()].map(({ text }) => slugify(deriveLongName(text))),
  )
  const ids = new Map<string, Id>()
  const qualities = [...distinct].map(([key, { name, text, category }]): Quality => {
    const isShortUnique = shortNameCounts.get(slugify(name)) === 1
    const widerName = deriveWiderName(text)
    const isWiderUnique =
      !isShortUnique &&
      widerNameCounts.get(slugify(widerName)) === 1 &&
      !shortNameCounts.has(slugify(widerName))
    const displayName = isShortUnique ? name : isWiderUnique ? widerName : deriveLongName(text)
    const isTaken =
      !isShortUnique &&
      !isWiderUnique &&
      (longNameCounts.get(slugify(displayName)) !== 1 ||
        shortNameCounts.has(slugify(displayName)) ||
        widerNameCounts.has(slugify(displayName)))
    const id = isTaken
      ? `${slugify(displayName.slice(0, 60))}-${hashText(key).slice(0, 8)}`
      : slugify(displayName)
    ids.set(key, id)
    return { id, name: displayName, ...(category !== undefined && { category }), summary: text }
  })
  return { qualities, getQualityId: (quality) => ids.get(getWordingKey(quality)) ?? '' }
}

/** What two askings share when they ask for the same: a name of the table's, or their wording. */
function getWordingKey(requested: RequestedQuality): string {
  const canonicalName = findCanonicalQualityName(chooseName(requested))
  return canonicalName === undefined ? normalizeWording(requested.text) : `= ${canonicalName}`
}

function chooseName({ text, name }: RequestedQuality): string {
  const ownName = name ?? deriveQualityName(stripInlineMarkdown(text))
  return findCanonicalQualityName(ownName) ?? ownName
}

/** Words alone: neither case nor accents nor punctuation tell two qualities apart, though a plus and a hash do. */
function normalizeWording(text: string): string {
  return (
    asciiFold(stripInlineMarkdown(text))
      .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
      .trim() || text
  )
}

function deriveWiderName(text: string): string {
  return deriveQualityName(stripInlineMarkdown(text), true)
}

function deriveLongName(text: string): string {
  return (
    shortenName(
      stripInlineMarkdown(text)
        .slice(0, 1000)
        .replace(/[\s.]+$/, ''),
      MAX_LONG_NAME_LENGTH,
    ) || text
  )
}

const MAX_LONG_NAME_LENGTH = 100

function countOccurrences(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
