import { findCloseMatches } from '../../org/text/findCloseMatches'
import { slugify } from '../../org/text/slugify'
import { commonTitleWords, fillerWords } from '../vocabulary/jobTitleWords'

/**
 * The end of a message about a name that nothing has: `; did you mean "…"?` with the nearest of `names` by its letters,
 * or else the one that shares most words with it, or nothing.
 */
export function createNameSuggester(names: readonly string[]): (name: string) => string {
  const distinct = [...new Set(names)]
  const namesWithWords = distinct.map((name) => ({ name, words: extractWords(name) }))
  const suggestionByName = new Map<string, string>()
  return (name) => {
    const cachedSuggestion = suggestionByName.get(name)
    if (cachedSuggestion !== undefined) return cachedSuggestion
    const closestName =
      suggestionByName.size < MAX_SUGGESTION_SEARCHES
        ? (findCloseMatches(name, distinct)[0] ?? findNameSharingWords(name, namesWithWords))
        : undefined
    const suggestion = closestName === undefined ? '' : `; did you mean "${closestName}"?`
    suggestionByName.set(name, suggestion)
    return suggestion
  }
}

// Looking for near names takes time in proportion to their number; a handbook with more unknown ones has one cause.
const MAX_SUGGESTION_SEARCHES = 100

type WordSet = ReadonlySet<string>

/** The name that shares most words with another, of equally many the shortest. "Lead" alone is nothing to share. */
function findNameSharingWords(
  name: string,
  candidates: readonly { name: string; words: WordSet }[],
): string | undefined {
  const wantedWords = extractWords(name)
  let best: { name: string; shared: number; wordCount: number } | undefined
  for (const { name: candidate, words } of candidates) {
    const commonWords = [...wantedWords].filter((word) => words.has(word))
    const shared = commonWords.length
    if (!commonWords.some((word) => !commonTitleWords.has(word))) continue
    if (!best || shared > best.shared || (shared === best.shared && words.size < best.wordCount))
      best = { name: candidate, shared, wordCount: words.size }
  }
  return best?.name
}

function extractWords(name: string): WordSet {
  return new Set(
    slugify(name)
      .split('-')
      .filter((word) => !fillerWords.has(word)),
  )
}
