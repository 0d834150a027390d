/** The value below which such a share of a list lies: 0 the least, 0.5 the median. NaN for an empty list. */
export function quantile(list: readonly number[], share: number): number {
  const sorted = [...list].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export function median(list: readonly number[]): number {
  return quantile(list, 0.5)
}
