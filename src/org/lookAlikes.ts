import type { Located } from './located'
import type { Report } from './problems'
import { leftward } from './setApart'

/**
 * Warns of names that a reader can't tell from what they are not: with characters that turn the direction of what
 * follows, in letters of two alphabets that look the same, or written unlike an earlier entry's name and yet looking
 * like it, with characters that can't be seen. Two entries of one and the same name are no fault. Linear in the names'
 * length.
 */
export function warnOfLookAlikes(entries: readonly Located<{ name: string }>[], report: Report): void {
  const odd = entries.filter(({ entry: { name } }) => !isOrdinary.test(name))
  if (odd.length === 0) return
  const firsts = new Map<string, string>()
  for (const { entry } of entries) {
    const face = faceOf(entry.name)
    if (!firsts.has(face)) firsts.set(face, entry.name)
  }
  for (const { entry, at } of entries) {
    const trap = trapIn(entry.name)
    const first = firsts.get(faceOf(entry.name))
    if (trap) report([...at, 'name'], 'look-alike', trap)
    else if (first !== undefined && first !== entry.name)
      report(
        [...at, 'name'],
        'look-alike',
        `looks like the name of an entry above, and is written with other characters`,
      )
  }
}

// Nothing in such a name is unseen, and no two of them look the same.
const isOrdinary = /^[!-~]+(?: [!-~]+)*$/

// Those that turn the direction of what follows. Others that can't be seen have their uses, in many scripts and in emoji.
const turning = /[\u202a-\u202e\u2066-\u2069]/

// Marks of direction, which have their use in names of scripts that run to the left, and turn nothing there.
const mark = /[\u061c\u200f]/

const twoAlphabets =
  /\p{sc=Latin}\p{M}*[\p{sc=Cyrillic}\p{sc=Greek}]|[\p{sc=Cyrillic}\p{sc=Greek}]\p{M}*\p{sc=Latin}/u

function trapIn(name: string): string | undefined {
  const [character] = turning.exec(name) ?? (leftward.test(name) ? null : mark.exec(name)) ?? []
  if (character !== undefined)
    return `has a character that turns the direction of what follows (${codeOf(character)}), which can make it look like another name`
  const [pair] = twoAlphabets.exec(name) ?? []
  return pair === undefined
    ? undefined
    : `has letters of two alphabets in one word ("${pair}"), which can make it look like another name`
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** What a name looks like. */
function faceOf(name: string): string {
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
