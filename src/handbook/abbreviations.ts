import { slug } from '../org/slug'
import type { Section } from './outline'
import { plainOf } from './plainOf'
import { sentencesOf } from './sentences'

/** A heading's name, and what stands in brackets behind it where that is short for it: "Business Lead (BL)". */
export function withoutAbbreviation(title: string): { name: string; short: string[] } {
  const [, name = '', short = ''] =
    /^(.*\S)\s*\(([^()]{2,40})\)$/u.exec(title.length > LONGEST ? '' : title) ?? []
  return name !== '' && isShortFor(short, name) ? { name, short: [short] } : { name: title, short: [] }
}

/**
 * What a role is called in short by the first sentence of its section: "An Infrastructure Engineer (IE) builds …" where
 * the letters fit its name, or those of a title that the sentence gives it: "The Senior Engineer (SE) role is …".
 */
export function abbreviationsIn({ blocks }: Section, name: string): string[] {
  const first = blocks.find(({ type }) => type === 'paragraph')
  const sentence = first?.type === 'paragraph' ? sentencesOf(first.content)[0] : undefined
  const said = plainOf(sentence ?? []).slice(0, 300)
  const [, title = '', short = '', after = ''] =
    /^(?:(?:[Aa]s )?(?:[Tt]he|[Aa]n?|[Oo]ur) )?([^().,;:]{3,80}) \((\p{Lu}{2,8})s?\)(.*)$/u.exec(said) ?? []
  if (short === '') return []
  // Less than the name, as in "An Infrastructure (IE) builds …": the letters are the name's all the same.
  if (short === initialsOf(name) && isWithin(title, name)) return [short]
  if (short === initialsOf(title) && slug(name).startsWith(`${slug(title)}-`)) return [short]
  const isOwnTitle = /^ (?:role|position|post)\b/.test(after) && short === initialsOf(title)
  return isOwnTitle && wordsOf(title).every((word) => /^\p{Lu}/u.test(word)) ? [title, short] : []
}

/** Whether words in brackets are a name made shorter: its initials, some of its words, and at least two initials. */
function isShortFor(short: string, name: string): boolean {
  const words = new Set(wordsOf(name).map((word) => word.toLowerCase()))
  const parts = wordsOf(short).filter((part) => !words.has(part.toLowerCase()))
  const initials = initialsOf(name)
  return parts.length > 0 && parts.every((part) => /^\p{Lu}{2,8}$/u.test(part) && initials.includes(part))
}

// What is longer is no name that people shorten.
const LONGEST = 150

function initialsOf(name: string): string {
  return wordsOf(name)
    .filter((word) => !/^(?:and|of|the|for|in|a|an)$/i.test(word))
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}

function isWithin(part: string, name: string): boolean {
  return slug(name).includes(slug(part.replace(/s$/, '')))
}
