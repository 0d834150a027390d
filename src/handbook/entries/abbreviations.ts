import { slugify } from '../../org/text/slugify'
import { toPlainText } from '../markdown/toPlainText'
import type { PageSection } from '../sections/pageSection'
import { splitSentences } from '../sections/splitSentences'
import {
  abbreviationSentencePattern,
  roleNounPattern,
  wordsWithoutInitial,
} from '../vocabulary/jobTitleWords'

/** A heading's name, and what stands in brackets behind it where that is short for it: "Business Lead (BL)". */
export function splitAbbreviation(title: string): { name: string; abbreviations: string[] } {
  const [, name = '', abbreviation = ''] =
    /^(.*\S)\s*\(([^()]{2,40})\)$/u.exec(title.length > MAX_ABBREVIATED_NAME_LENGTH ? '' : title) ?? []
  return name !== '' && isAbbreviationOf(abbreviation, name)
    ? { name, abbreviations: [abbreviation] }
    : { name: title, abbreviations: [] }
}

/**
 * What a role is called in short by the first sentence of its section: "An Infrastructure Engineer (IE) builds …" where
 * the letters fit its name, or those of a title that the sentence gives it: "The Senior Engineer (SE) role is …".
 */
export function findAbbreviations({ blocks }: PageSection, name: string): string[] {
  const first = blocks.find(({ type }) => type === 'paragraph')
  const sentence = first?.type === 'paragraph' ? splitSentences(first.content)[0] : undefined
  const sentenceText = toPlainText(sentence ?? []).slice(0, 300)
  const [, title = '', abbreviation = '', textAfter = ''] =
    abbreviationSentencePattern.exec(sentenceText) ?? []
  if (abbreviation === '') return []
  // Less than the name, as in "An Infrastructure (IE) builds …": the letters are the name's all the same.
  if (abbreviation === getInitials(name) && isPartOfName(title, name)) return [abbreviation]
  if (abbreviation === getInitials(title) && slugify(name).startsWith(`${slugify(title)}-`))
    return [abbreviation]
  const isOwnTitle = roleNounPattern.test(textAfter) && abbreviation === getInitials(title)
  return isOwnTitle && splitWords(title).every((word) => /^\p{Lu}/u.test(word)) ? [title, abbreviation] : []
}

/** Whether words in brackets are a name made shorter: its initials, some of its words, and at least two initials. */
function isAbbreviationOf(abbreviation: string, name: string): boolean {
  const words = new Set(splitWords(name).map((word) => word.toLowerCase()))
  const parts = splitWords(abbreviation).filter((part) => !words.has(part.toLowerCase()))
  const initials = getInitials(name)
  return parts.length > 0 && parts.every((part) => /^\p{Lu}{2,8}$/u.test(part) && initials.includes(part))
}

// What is longer is no name that people shorten.
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
