import { createDidYouMean } from '../../org/text/didYouMean'
import { slugify } from '../../org/text/slugify'
import { commonTitleWords, fillerWords } from '../vocabulary/jobTitleWords'

/**
 * Returns a function that ends the message about an unknown name: `; did you mean "…"?` with the closest name by
 * letters, or else the one that shares most words with it, or ''.
 */
export function createNameSuggester(names: readonly string[]): (name: string) => string {
  const distinct = new Set(names)
  const namesWithWords = [...distinct].map((name) => ({ name, words: extractWords(name) }))
  const didYouMean = createDidYouMean((name) => findNameSharingWords(name, namesWithWords))
  const suggestionByName = new Map<string, string>()
  return (name) => {
    const suggestion = suggestionByName.get(name) ?? didYouMean(name, distinct)
    suggestionByName.set(name, suggestion)
    return suggestion
  }
}

type WordSet = ReadonlySet<string>

/** The name that shares most words with another, or the shortest of several. Common words such as "Lead" alone do not count. */
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
