import { distance } from 'fastest-levenshtein'

/**
 * The candidates that a word is likely meant for, nearest first: those that differ from it in at most a third of its
 * letters, or in one. Equally near ones keep their order. Words past an id's length have none.
 */
export function findCloseMatches(word: string, candidates: Iterable<string>, limit = 1): string[] {
  if (word.length > 80) return []
  // Never in all its letters: of one letter, each other letter would be near.
  const maxDistance = Math.min(Math.max(1, Math.floor(word.length / 3)), word.length - 1)
  const matches: { candidate: string; editDistance: number }[] = []
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > maxDistance) continue
    const editDistance = distance(word, candidate)
    if (editDistance <= maxDistance) matches.push({ candidate, editDistance })
  }
  return matches
    .sort((a, b) => a.editDistance - b.editDistance)
    .slice(0, limit)
    .map(({ candidate }) => candidate)
}
