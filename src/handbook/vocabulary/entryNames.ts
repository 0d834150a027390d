import { slugify } from '../../org/text/slugify'

/** Whether two names differ in nothing but case and spacing. */
export function isSameName(one: string, other: string): boolean {
  return normalizeName(one) === normalizeName(other)
}

/** A folder's or a label's name as words: "managed-hubs" is "Managed hubs". */
export function toWords(name: string): string {
  const words = name.replace(/[-_\s]+/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** What else a name is looked up by: without an article, with and without "team", and of one thing or several. */
export function listLookupKeys(name: string): string[] {
  const withoutArticle = name.replace(/^(?:the|an?|our) /i, '')
  const singular = withoutArticle.replace(/(\p{L}{2,}[^s\s])s$/u, '$1')
  const withoutTeam = withoutArticle.replace(/[\s-]+(?:team|group)$/i, '')
  return [...new Set([name, withoutArticle, singular, withoutTeam].map(slugify))]
}

/** A title without the words that every such page has: "Structure and responsibilities" says nothing. */
export function extractSpecificTitle(title: string): string {
  const withoutGenericWords = title
    .replace(genericEndPattern, '')
    .replace(/^(?:structure|roles|responsibilities|overview)(?: and \w+)* (?:of|in|for) (?:the |our )?/i, '')
  return /^(?:the |our )?(?:team |organi[sz]ation(?:al)? )?(?:structure|roles|responsibilities|teams?|readme|index|home|overview|about|introduction|welcome)?$/i.test(
    withoutGenericWords,
  )
    ? ''
    : withoutGenericWords.trim()
}

const genericEndPattern =
  /(?:[\s:,–—-]*\b(?:structure|responsibilities|roles|overview|and|&|organi[sz]ation(?:al)?|handbook|team compass|team structure))+\s*$/i

function normalizeName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}
