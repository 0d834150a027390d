import { distance } from 'fastest-levenshtein'

/**
 * The candidates that a word is likely meant for, nearest first: those that differ from it in at most a third of its
 * letters, or in one. Equally near ones keep their order. Words past an id's length have none.
 */
export function nearest(word: string, candidates: Iterable<string>, most = 1): string[] {
  if (word.length > 80) return []
  // Never in all its letters: of one letter, each other letter would be near.
  const allowed = Math.min(Math.max(1, Math.floor(word.length / 3)), word.length - 1)
  const near: { candidate: string; steps: number }[] = []
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > allowed) continue
    const steps = distance(word, candidate)
    if (steps <= allowed) near.push({ candidate, steps })
  }
  return near
    .sort((a, b) => a.steps - b.steps)
    .slice(0, most)
    .map(({ candidate }) => candidate)
}
