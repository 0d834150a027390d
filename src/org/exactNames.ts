import type { Entry } from './indexOrg'
import { nearest } from './nearest'
import { plainLetters } from './plainLetters'
import { wordsOf } from './words'

interface ExactNames {
  /** Takes in what an entry is called, under its number. */
  add: (entry: Entry, number: number) => void
  /** The numbers of the entries that a whole text names: by name, then by alias or id, then spelled a little otherwise. */
  find: (text: string) => number[]
  /** The numbers of entries whose name or alias is near to a text, nearest first, at most five. */
  near: (text: string) => number[]
}

/** What people call entries, as a whole, by the entries' numbers. */
export function exactNames(): ExactNames {
  const names = new Map<string, number[]>()
  const aliases = new Map<string, number[]>()
  const loose = new Map<string, number[]>()
  return {
    add({ value: { id, name, aliases: others = [] } }, number) {
      put(names, spaced(name), number)
      for (const alias of [...others, id]) put(aliases, spaced(alias), number)
      for (const each of [name, ...others]) put(loose, letters(each), number)
    },
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

function put(map: Map<string, number[]>, key: string, number: number): void {
  const list = map.get(key)
  if (list) list.push(number)
  else map.set(key, [number])
}
