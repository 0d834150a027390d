import { foldCaseAndAccents } from '../text/foldCaseAndAccents'

interface AliasedEntry {
  name: string
  aliases?: readonly string[]
}

interface NameMatches<T> {
  /** `alias` is the other name by which an entry was found, where its name is not what was sought. */
  matches: { entry: T; alias?: string }[]
  /** How many entries were found beyond these. */
  omittedCount: number
}

/**
 * The entries with a text in their name or an alias, accents and case aside: first those that begin with it, then
 * those in which a word does, then the rest, each in the order given; for an empty text all. No more than `most` of
 * them. Linear in the number of entries.
 */
export function findByName<T extends AliasedEntry>(
  entries: Iterable<T>,
  query: string,
  limit: number,
): NameMatches<T> {
  const foldedQuery = foldCaseAndAccents(query)
  const matchesByRank: NameMatches<T>['matches'][] = [[], [], []]
  for (const entry of entries) {
    const nameRank = rankName(entry.name, foldedQuery)
    const rankedAliases = (entry.aliases ?? []).map((alias) => ({
      alias,
      rank: rankName(alias, foldedQuery),
    }))
    const bestAlias = rankedAliases.sort((a, b) => a.rank - b.rank)[0]
    const isFoundByAlias = nameRank === RANK_NOT_FOUND && bestAlias
    matchesByRank[Math.min(nameRank, bestAlias?.rank ?? RANK_NOT_FOUND)]?.push(
      isFoundByAlias ? { entry, alias: bestAlias.alias } : { entry },
    )
  }
  const matches = matchesByRank.flat()
  return { matches: matches.slice(0, limit), omittedCount: Math.max(0, matches.length - limit) }
}

const RANK_NOT_FOUND = 3

/** How well a name answers: 0 begins with what is sought, 1 has a word that does, 2 has it inside, 3 not at all. */
function rankName(name: string, foldedQuery: string): number {
  const text = foldCaseAndAccents(name)
  let best = RANK_NOT_FOUND
  for (let index = text.indexOf(foldedQuery); index >= 0; index = text.indexOf(foldedQuery, index + 1)) {
    if (index === 0) return 0
    if (!letterOrDigit.test(text.charAt(index - 1))) return 1
    best = 2
  }
  return best
}

const letterOrDigit = /[\p{L}\p{N}]/u
