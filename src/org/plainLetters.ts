import { folded } from './folded'

/**
 * A text for comparing, as folded, and beyond that without ligatures and other ways to write the same letters, and
 * with letters that not every keyboard has as people spell them on others: "Straße" is "strasse".
 */
export function plainLetters(text: string): string {
  if (isPlain.test(text)) return text.toLowerCase().trim()
  return folded(text.normalize('NFKD')).replace(/[ßæœøłđðþı]/g, (letter) => spelled.get(letter) ?? letter)
}

const isPlain = /^[\0-\x7f]*$/

const spelled: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
])
