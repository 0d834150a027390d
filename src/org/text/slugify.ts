/**
 * The id that a name becomes: NFKC, lower case, every run of characters that are neither letters nor digits one
 * hyphen, none at the ends, at most 80 characters; `entry` where nothing is left. A slug is its own slug.
 */
export function slugify(name: string): string {
  const hyphenated = name
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
  // Cut as the schema counts, by code units; of a character cut in two neither half stays.
  const truncated = hyphenated.replace(/^-/, '').slice(0, 80)
  return truncated.replace(/[\p{Cs}-]+$/u, '') || 'entry'
}
