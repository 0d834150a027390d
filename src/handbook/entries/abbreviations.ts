import { slugify } from '../../org/text/slugify'
import { toPlainText } from '../markdown/toPlainText'
import type { PageSection } from '../sections/pageSection'
import { splitSentences } from '../sections/splitSentences'
import {
  abbreviationSentencePattern,
  roleNounPattern,
  wordsWithoutInitial,
} from '../vocabulary/jobTitleWords'

/** Splits a heading with an abbreviation in brackets: "Business Lead (BL)". */
export function splitAbbreviation(title: string): { name: string; abbreviations: string[] } {
  const [, name = '', abbreviation = ''] =
    /^(.*\S)\s*\(([^()]{2,40})\)$/u.exec(title.length > MAX_ABBREVIATED_NAME_LENGTH ? '' : title) ?? []
  return name !== '' && isAbbreviationOf(abbreviation, name)
    ? { name, abbreviations: [abbreviation] }
    : { name: title, abbreviations: [] }
}

/**
 * Finds abbreviations of a role in the first sentence of its section: "An Infrastructure Engineer (IE) builds …" if the
 * letters are the initials of its name, or of a title that the sentence gives it: "The Senior Engineer (SE) role is …".
 */
export function findAbbreviations({ blocks }: PageSection, name: string): string[] {
  const first = blocks.find(({ type }) => type === 'paragraph')
  const sentence = first?.type === 'paragraph' ? splitSentences(first.content)[0] : undefined
  const sentenceText = toPlainText(sentence ?? []).slice(0, 300)
  const [, title = '', abbreviation = '', textAfter = ''] =
    abbreviationSentencePattern.exec(sentenceText) ?? []
  if (abbreviation === '') return []
  // The title may be only a part of the name, as in "An Infrastructure (IE) builds …".
  if (abbreviation === getInitials(name) && isPartOfName(title, name)) return [abbreviation]
  if (abbreviation === getInitials(title) && slugify(name).startsWith(`${slugify(title)}-`))
    return [abbreviation]
  const isOwnTitle = roleNounPattern.test(textAfter) && abbreviation === getInitials(title)
  return isOwnTitle && splitWords(title).every((word) => /^\p{Lu}/u.test(word)) ? [title, abbreviation] : []
}

/** Whether a text consists of initials and words of a name, with at least two initials. */
function isAbbreviationOf(abbreviation: string, name: string): boolean {
  const words = new Set(splitWords(name).map((word) => word.toLowerCase()))
  const parts = splitWords(abbreviation).filter((part) => !words.has(part.toLowerCase()))
  const initials = getInitials(name)
  return parts.length > 0 && parts.every((part) => /^\p{Lu}{2,8}$/u.test(part) && initials.includes(part))
}

// Nobody abbreviates a longer name.
const MAX_ABBREVIATED_NAME_LENGTH = 150

function getInitials(name: string): string {
  return splitWords(name)
    .filter((word) => !wordsWithoutInitial.has(word.toLowerCase()))
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
}

function splitWords(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}

function isPartOfName(part: string, name: string): boolean {
  return slugify(name).includes(slugify(part.replace(/s$/, '')))
}
