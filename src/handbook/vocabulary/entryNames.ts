import { slugify } from '../../org/text/slugify'

/** Whether two names are equal apart from case and spacing. */
export function isSameName(one: string, other: string): boolean {
  return normalizeName(one) === normalizeName(other)
}

/** The name of a folder or a label as words: "managed-hubs" becomes "Managed hubs". */
export function toWords(name: string): string {
  const words = name.replace(/[-_\s]+/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The keys by which a name is looked up: as it is, without an article, in the singular, without "team". */
export function listLookupKeys(name: string): string[] {
  const withoutArticle = name.replace(/^(?:the|an?|our) /i, '')
  const singular = withoutArticle.replace(/(\p{L}{2,}[^s\s])s$/u, '$1')
  const withoutTeam = withoutArticle.replace(/[\s-]+(?:team|group)$/i, '')
  return [...new Set([name, withoutArticle, singular, withoutTeam].map(slugify))]
}

/** A title without generic words; '' if nothing is left, as of "Structure and responsibilities". */
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
