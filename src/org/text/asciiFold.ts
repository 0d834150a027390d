import { foldCaseAndAccents } from './foldCaseAndAccents'

/**
 * A text for comparing, as folded, and beyond that without ligatures and other ways to write the same letters, and
 * with letters that not every keyboard has as people spell them on others: "Straße" is "strasse".
 */
export function asciiFold(text: string): string {
  if (asciiText.test(text)) return text.toLowerCase().trim()
  return foldCaseAndAccents(text.normalize('NFKD')).replace(
    /[ßæœøłđðþı]/g,
    (letter) => letterSpellings.get(letter) ?? letter,
  )
}

const asciiText = /^[\0-\x7f]*$/

const letterSpellings: ReadonlyMap<string, string> = new Map([
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
