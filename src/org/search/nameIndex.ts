import type { Entry } from '../model/indexOrg'
import { asciiFold } from '../text/asciiFold'
import { findCloseMatches } from '../text/findCloseMatches'
import { tokenize } from '../text/tokenize'

interface NameIndex {
  /** Takes in what an entry is called, under its number. */
  add: (entry: Entry, number: number) => void
  /** The numbers of the entries that a whole text names: by name, then by alias or id, then spelled a little otherwise. */
  find: (text: string) => number[]
  /** The numbers of entries whose name or alias is near to a text, nearest first, at most five. */
  findClose: (text: string) => number[]
}

/** What people call entries, as a whole, by the entries' numbers. */
export function createNameIndex(): NameIndex {
  const entriesByName = new Map<string, number[]>()
  const entriesByAlias = new Map<string, number[]>()
  const entriesByLetters = new Map<string, number[]>()
  return {
    add({ value: { id, name, aliases = [] } }, number) {
      appendTo(entriesByName, normalizeName(name), number)
      for (const alias of [...aliases, id]) appendTo(entriesByAlias, normalizeName(alias), number)
      for (const each of [name, ...aliases]) appendTo(entriesByLetters, joinLetters(each), number)
    },
    find(text) {
      const normalized = normalizeName(text)
      const letters = joinLetters(text)
      const found = [
        ...(entriesByName.get(normalized) ?? []),
        ...(entriesByAlias.get(normalized) ?? []),
        ...((letters !== '' && entriesByLetters.get(letters)) || []),
      ]
      return normalized === '' ? [] : [...new Set(found)]
    },
    findClose(text) {
      const knownNames = new Set([...entriesByName.keys(), ...entriesByAlias.keys()])
      const found = findCloseMatches(normalizeName(text), knownNames, MAX_CLOSE_NAMES).flatMap((key) => [
        ...(entriesByName.get(key) ?? []),
        ...(entriesByAlias.get(key) ?? []),
      ])
      return [...new Set(found)].slice(0, MAX_CLOSE_NAMES)
    },
  }
}

const MAX_CLOSE_NAMES = 5

/** Accents, case and how much space stands between words aside. A name of marks alone is what it is. */
function normalizeName(text: string): string {
  return (asciiFold(text) || text.trim()).replace(/\s+/g, ' ')
}

function joinLetters(text: string): string {
  return tokenize(text)
    .map(({ whole }) => whole)
    .join('')
}

function appendTo(map: Map<string, number[]>, key: string, number: number): void {
  const list = map.get(key)
  if (list) list.push(number)
  else map.set(key, [number])
}
