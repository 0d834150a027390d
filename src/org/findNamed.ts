import { folded } from './folded'

interface Named {
  name: string
  aliases?: readonly string[]
}

interface Found<T> {
  /** `alias` is the other name by which an entry was found, where its name is not what was sought. */
  found: { entry: T; alias?: string }[]
  /** How many entries were found beyond these. */
  more: number
}

/**
 * The entries with a text in their name or an alias, accents and case aside: first those that begin with it, then
 * those in which a word does, then the rest, each in the order given; for an empty text all. No more than `most` of
 * them. Linear in the number of entries.
 */
export function findNamed<T extends Named>(entries: Iterable<T>, text: string, most: number): Found<T> {
  const sought = folded(text)
  const ranks: Found<T>['found'][] = [[], [], []]
  for (const entry of entries) {
    const ofName = rank(entry.name, sought)
    const aliases = (entry.aliases ?? []).map((alias) => ({ alias, rank: rank(alias, sought) }))
    const best = aliases.sort((a, b) => a.rank - b.rank)[0]
    const byAlias = ofName === NOT_FOUND && best
    ranks[Math.min(ofName, best?.rank ?? NOT_FOUND)]?.push(byAlias ? { entry, alias: best.alias } : { entry })
  }
  const found = ranks.flat()
  return { found: found.slice(0, most), more: Math.max(0, found.length - most) }
}

const NOT_FOUND = 3

/** How well a name answers: 0 begins with what is sought, 1 has a word that does, 2 has it inside, 3 not at all. */
function rank(name: string, sought: string): number {
  const text = folded(name)
  let best = NOT_FOUND
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    if (at === 0) return 0
    if (!letterOrDigit.test(text.charAt(at - 1))) return 1
    best = 2
  }
  return best
}

const letterOrDigit = /[\p{L}\p{N}]/u
