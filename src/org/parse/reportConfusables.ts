import { rightToLeftLetter } from '../text/bidi'
import type { ReportProblem } from './problemLog'
import type { LocatedEntry } from './validationContext'

/**
 * Warns of names that a reader can't tell from what they are not: with characters that turn the direction of what
 * follows, in letters of two alphabets that look the same, or written unlike an earlier entry's name and yet looking
 * like it, with characters that can't be seen. Two entries of one and the same name are no fault. Linear in the names'
 * length.
 */
export function reportConfusables(
  entries: readonly LocatedEntry<{ name: string }>[],
  report: ReportProblem,
): void {
  const nonAscii = entries.filter(({ entry: { name } }) => !asciiName.test(name))
  if (nonAscii.length === 0) return
  const firstNameBySkeleton = new Map<string, string>()
  for (const { entry } of entries) {
    const skeleton = toSkeleton(entry.name)
    if (!firstNameBySkeleton.has(skeleton)) firstNameBySkeleton.set(skeleton, entry.name)
  }
  for (const { entry, path } of entries) {
    const spoofing = describeSpoofing(entry.name)
    const firstName = firstNameBySkeleton.get(toSkeleton(entry.name))
    if (spoofing) report([...path, 'name'], 'look-alike', spoofing)
    else if (firstName !== undefined && firstName !== entry.name)
      report(
        [...path, 'name'],
        'look-alike',
        `looks like the name of an entry above, and is written with other characters`,
      )
  }
}

// Nothing in such a name is unseen, and no two of them look the same.
const asciiName = /^[!-~]+(?: [!-~]+)*$/

// Those that turn the direction of what follows. Others that can't be seen have their uses, in many scripts and in emoji.
const bidiControl = /[\u202a-\u202e\u2066-\u2069]/

// Marks of direction, which have their use in names of scripts that run to the left, and turn nothing there.
const directionMark = /[\u061c\u200f]/

const mixedAlphabets =
  /\p{sc=Latin}\p{M}*[\p{sc=Cyrillic}\p{sc=Greek}]|[\p{sc=Cyrillic}\p{sc=Greek}]\p{M}*\p{sc=Latin}/u

function describeSpoofing(name: string): string | undefined {
  const [character] =
    bidiControl.exec(name) ?? (rightToLeftLetter.test(name) ? null : directionMark.exec(name)) ?? []
  if (character !== undefined)
    return `has a character that turns the direction of what follows (${formatCodePoint(character)}), which can make it look like another name`
  const [letters] = mixedAlphabets.exec(name) ?? []
  return letters === undefined
    ? undefined
    : `has letters of two alphabets in one word ("${letters}"), which can make it look like another name`
}

function formatCodePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** What a name looks like. */
function toSkeleton(name: string): string {
  return (
    name
      .normalize('NFKC')
      .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
      // Braille without a dot.
      .replace(/\u2800/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
  )
}
