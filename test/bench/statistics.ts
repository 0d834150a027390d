/** The value below which such a share of a list lies: 0 the least, 0.5 the median. NaN for an empty list. */
export function quantile(list: readonly number[], fraction: number): number {
  const sorted = [...list].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * fraction))] ?? Number.NaN
}

/** The middle of a list; between the two middle ones where their number is even. NaN for an empty list. */
export function median(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b)
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]]
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2
}
