import type { Entry } from './indexOrg'
import { nearest } from './nearest'
import { plainLetters } from './plainLetters'
import { wordsOf } from './words'

interface ExactNames {
  /** The numbers of the entries that a whole text names: by name, then by alias or id, then spelled a little otherwise. */
  find: (text: string) => number[]
  /** The numbers of entries whose name or alias is near to a text, nearest first, at most five. */
  near: (text: string) => number[]
}

/** What people call entries, as a whole, by their number in the list. */
export function exactNames(entries: readonly Entry[]): ExactNames {
  const names = new Map<string, number[]>()
  const aliases = new Map<string, number[]>()
  const loose = new Map<string, number[]>()
  for (const [i, { value }] of entries.entries()) {
    add(names, spaced(value.name), i)
    for (const alias of [...(value.aliases ?? []), value.id]) add(aliases, spaced(alias), i)
    for (const name of [value.name, ...(value.aliases ?? [])]) add(loose, letters(name), i)
  }
  return {
    find(text) {
      const key = spaced(text)
      const tight = letters(text)
      const found = [
        ...(names.get(key) ?? []),
        ...(aliases.get(key) ?? []),
        ...((tight !== '' && loose.get(tight)) || []),
      ]
      return key === '' ? [] : [...new Set(found)]
    },
    near(text) {
      const keys = new Set([...names.keys(), ...aliases.keys()])
      const found = nearest(spaced(text), keys, MOST).flatMap((key) => [
        ...(names.get(key) ?? []),
        ...(aliases.get(key) ?? []),
      ])
      return [...new Set(found)].slice(0, MOST)
    },
  }
}

const MOST = 5

/** Accents, case and how much space stands between words aside. A name of marks alone is what it is. */
function spaced(text: string): string {
  return (plainLetters(text) || text.trim()).replace(/\s+/g, ' ')
}

function letters(text: string): string {
  return wordsOf(text)
    .map(({ whole }) => whole)
    .join('')
}

function add(map: Map<string, number[]>, key: string, i: number): void {
  const list = map.get(key)
  if (list) list.push(i)
  else map.set(key, [i])
}
