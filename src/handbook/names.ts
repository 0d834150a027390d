import { slug } from '../org/slug'

/** Whether two names differ in nothing but case and spacing. */
export function isSameName(one: string, other: string): boolean {
  return plain(one) === plain(other)
}

/** A folder's or a label's name as words: "managed-hubs" is "Managed hubs". */
export function inWords(slugged: string): string {
  const words = slugged.replace(/[-_\s]+/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** What else a name is looked up by: without an article, with and without "team", and of one thing or several. */
export function keysOf(name: string): string[] {
  const bare = name.replace(/^(?:the|an?|our) /i, '')
  const single = bare.replace(/(\p{L}{2,}[^s\s])s$/u, '$1')
  const teamless = bare.replace(/[\s-]+(?:team|group)$/i, '')
  return [...new Set([name, bare, single, teamless].map(slug))]
}

/** A title without the words that every such page has: "Structure and responsibilities" says nothing. */
export function specificTitle(title: string): string {
  const bare = title
    .replace(genericEnd, '')
    .replace(/^(?:structure|roles|responsibilities|overview)(?: and \w+)* (?:of|in|for) (?:the |our )?/i, '')
  return /^(?:the |our )?(?:team |organi[sz]ation(?:al)? )?(?:structure|roles|responsibilities|teams?|readme|index|home|overview|about|introduction|welcome)?$/i.test(
    bare,
  )
    ? ''
    : bare.trim()
}

const genericEnd =
  /(?:[\s:,–—-]*\b(?:structure|responsibilities|roles|overview|and|&|organi[sz]ation(?:al)?|handbook|team compass|team structure))+\s*$/i

function plain(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}
