import type { Id, Quality } from '../../org/model/schema'
import { asciiFold } from '../../org/text/asciiFold'
import { stripInlineMarkdown } from '../../org/text/parseInlineText'
import { slugify } from '../../org/text/slugify'
import type { RequestedQuality } from '../description/entryDescription'
import { deriveQualityName, findCanonicalQualityName, shortenName } from '../vocabulary/qualityNames'
import type { HashText } from './sha256'

/**
 * Builds the distinct qualities that roles ask for. Qualities with the same wording are one. An id is derived from the
 * name or, if two would share it, from the sentence too, so that no id depends on the order of pages.
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

/** The key of a quality: requests with the same key ask for the same quality. */
function getWordingKey(requested: RequestedQuality): string {
  const canonicalName = findCanonicalQualityName(chooseName(requested))
  return canonicalName === undefined ? normalizeWording(requested.text) : `= ${canonicalName}`
}

function chooseName({ text, name }: RequestedQuality): string {
  const ownName = name ?? deriveQualityName(stripInlineMarkdown(text))
  return findCanonicalQualityName(ownName) ?? ownName
}

/** Removes case, accents and punctuation, but keeps `+` and `#`, as in C++ and C#. */
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
